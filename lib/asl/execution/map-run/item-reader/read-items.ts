import type { Json, JsonObject } from "../../../json/json";
import { csvItems } from "./csv-items";
import { jsonItems, jsonLineItems } from "./json-items";
import { athenaObjects, inventoryItems, requireObject } from "./manifest-items";
import type { ReadItem, ReadOptions } from "./reader-config";
import { readerFailure } from "./reader-failure";

const MAX_ITEMS = 100_000_000;

/**
 * The items in an object, for `s3:getObject`: of a JSON, JSONL or CSV file, or of the files that a manifest lists.
 * One at a time, as they are asked for: only a JSON file is ever parsed as a whole.
 * @throws StatesError States.ItemReaderFailed, at the item where the trouble is.
 */
export function readObjectItems(bucket: string, key: string, options: ReadOptions): Generator<ReadItem> {
  return atMost(objectItems(bucket, key, options), options);
}

/**
 * The items of a listing, for `s3:listObjectsV2`: its objects' descriptions, or with LOAD_AND_FLATTEN the items inside
 * each of those objects.
 * @param listing - objects with `Key` and what else is known of them, in key order.
 * @throws StatesError States.ItemReaderFailed
 */
export function readListedItems(bucket: string, listing: Iterable<JsonObject>, options: ReadOptions): Generator<ReadItem> {
  return atMost(listedItems(bucket, listing, options), options);
}

function* listedItems(bucket: string, listing: Iterable<JsonObject>, options: ReadOptions): Generator<ReadItem> {
  for (const object of listing) {
    if (options.config.transformation !== "LOAD_AND_FLATTEN") yield { value: described(object), source: `S3://${bucket}` };
    else if (typeof object["Key"] === "string" && !isFolder(object["Key"])) yield* objectItems(bucket, object["Key"], options);
  }
}

/** Consoles make "folders" as empty objects with a slash at the end: there is nothing in them to load. */
function isFolder(key: string): boolean {
  return key.endsWith("/");
}

/** Recorded members: Etag, Key, LastModified, Size, StorageClass. */
function described({ Key = "", Size = 0, LastModified = 0, StorageClass = "STANDARD", ...others }: JsonObject): Json {
  return { Etag: others["Etag"] ?? others["ETag"] ?? '""', Key, LastModified, Size, StorageClass };
}

function* objectItems(bucket: string, key: string, options: ReadOptions): Generator<ReadItem> {
  const { config } = options;
  const text = requireObject(bucket, key, options);
  const isManifest = config.manifestType !== undefined || config.inputType === "MANIFEST";
  if (!isManifest) yield* fileItems(text, `S3://${bucket}/${key}`, options);
  else if (config.manifestType === "ATHENA_DATA") {
    for (const listed of athenaObjects(text, options)) {
      yield* fileItems(requireObject(listed.bucket, listed.key, options), `S3://${listed.bucket}/${listed.key}`, options);
    }
  } else yield* inventoryItems(text, bucket, options);
}

function* fileItems(text: string, source: string, { config, at }: ReadOptions): Generator<ReadItem> {
  switch (config.inputType) {
    case "JSON":
      for (const item of jsonItems(text, config.itemsPointer, at)) yield { ...item, source };
      return;
    case "JSONL":
      for (const value of jsonLineItems(text, at)) yield { value, source };
      return;
    case "CSV":
      for (const value of csvItems(text, config, at)) yield { value, source };
      return;
    case "PARQUET":
      throw readerFailure("The object is not a Parquet file.", {
        at,
        mend: "Simulated buckets hold text, and Parquet is binary: rehearse with JSONL or CSV of the same columns.",
      });
    case "MANIFEST":
    case undefined:
      throw readerFailure("ReaderConfig does not say what kind of file to read.", {
        at,
        mend: "Set ReaderConfig.InputType to JSON, JSONL, CSV or PARQUET.",
      });
  }
}

function* atMost(items: Iterable<ReadItem>, { config, at }: ReadOptions): Generator<ReadItem> {
  const { maxItems = 0 } = config;
  if (maxItems < 0)
    throw readerFailure("MaxItems must not be negative.", { at, mend: "Give MaxItems as a whole number; 0 means all items." });
  const most = maxItems === 0 ? MAX_ITEMS : Math.min(maxItems, MAX_ITEMS);
  let count = 0;
  for (const item of items) {
    yield item;
    count += 1;
    if (count >= most) return;
  }
}

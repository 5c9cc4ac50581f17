import type { Json } from "../../../json/json";
import { csvRecords } from "./csv-records";
import type { ReadItem, ReadOptions } from "./reader-config";
import { readerFailure } from "./reader-failure";
import { textLines } from "./text-lines";

interface InventoryManifest {
  readonly fileSchema?: unknown;
  readonly fileFormat?: unknown;
  readonly destinationBucket?: unknown;
  readonly files?: unknown;
}

/**
 * The rows of the files that an S3 Inventory's manifest.json lists, as objects with the members of its fileSchema.
 * @param bucket - where the manifest is; its files are in its destinationBucket, if it names one.
 * @throws StatesError States.ItemReaderFailed
 */
export function* inventoryItems(text: string, bucket: string, options: ReadOptions): Generator<ReadItem> {
  const manifest = parseManifest(text, options);
  const columns = typeof manifest.fileSchema === "string" ? manifest.fileSchema.split(",").map((column) => column.trim()) : [];
  if (columns.length === 0 || manifest.fileFormat !== "CSV" || !Array.isArray(manifest.files)) throw notInventory(options);
  const filesBucket =
    typeof manifest.destinationBucket === "string" ? manifest.destinationBucket.replace(/^arn:aws[\w-]*:s3:::/, "") : bucket;
  for (const file of manifest.files as readonly unknown[]) {
    const key = keyOf(file, options);
    for (const record of csvRecords(requireObject(filesBucket, key, options), ",")) {
      const value = Object.create(null) as Record<string, Json>;
      for (const [index, column] of columns.entries()) value[column] = record[index] ?? "";
      yield { value, source: `S3://${filesBucket}/${key}` };
    }
  }
}

/** The objects that an Athena manifest lists: an `s3://bucket/key` a line. */
export function* athenaObjects(text: string, options: ReadOptions): Generator<{ readonly bucket: string; readonly key: string }> {
  for (const line of textLines(text)) {
    const location = /^"?s3:\/\/([^/]+)\/(.+?)"?$/i.exec(line.trim());
    const [, bucket, key] = location ?? [];
    if (bucket !== undefined && key !== undefined) yield { bucket, key };
    else if (line.trim() !== "") {
      throw readerFailure(`The manifest lists '${line}', which is not the location of an S3 object.`, {
        at: options.at,
        mend: "An Athena manifest holds one s3://bucket/key on each line.",
      });
    }
  }
}

/** An object's text, without a byte order mark. @throws StatesError States.ItemReaderFailed where there is no such object. */
export function requireObject(bucket: string, key: string, options: ReadOptions): string {
  const body = options.readObject(bucket, key);
  if (body !== undefined) return body.startsWith("\uFEFF") ? body.slice(1) : body;
  throw readerFailure(`The specified key does not exist: ${key} in the bucket ${bucket}.`, {
    at: options.at,
    mend: "Correct Bucket and Key of the ItemReader, or put the object into the simulated bucket.",
  });
}

function parseManifest(text: string, options: ReadOptions): InventoryManifest {
  try {
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest === "object" && manifest !== null) return manifest;
  } catch {
    // Said below, like any other manifest that is none.
  }
  throw notInventory(options);
}

function notInventory({ at }: ReadOptions): Error {
  return readerFailure("The manifest is not that of an S3 Inventory in CSV format.", {
    at,
    mend: 'Name the inventory\'s manifest.json: it has "fileFormat": "CSV", "fileSchema" and "files".',
  });
}

function keyOf(file: unknown, options: ReadOptions): string {
  if (typeof file === "object" && file !== null && "key" in file && typeof file.key === "string") return file.key;
  throw notInventory(options);
}

import type { ItemReader } from "../../../definition/states";
import type { Json, JsonPointer } from "../../../json/json";

/** ReaderConfig with MaxItems evaluated. */
export interface ReaderConfig extends Omit<ItemReader["config"], "maxItems"> {
  /** 0 and undefined mean all; the reader stops at the 100,000,000th item in any case. */
  readonly maxItems: number | undefined;
}

/** What every reader needs. */
export interface ReadOptions {
  readonly config: ReaderConfig;
  /** Where the ItemReader stands in the definition, for the learner. */
  readonly at: JsonPointer;
  /** An object's text, or undefined where there is none. */
  readonly readObject: (bucket: string, key: string) => string | undefined;
}

/** One item for a child, with what the Context Object tells about it. */
export interface ReadItem {
  readonly value: Json;
  /** `Map.Item.Key`, where the items are the members of an object. */
  readonly key?: string;
  /** `Map.Item.Source`: `S3://bucket` for a plain listing, `S3://bucket/key` for what stands in an object. */
  readonly source: string;
}

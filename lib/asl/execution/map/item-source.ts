import type { Json } from "../../json/json";

/** One item as a Map hands it on. */
export interface MapItem {
  readonly value: Json;
  /** Where the items are the members of an object. */
  readonly key?: string;
  /** `Map.Item.Source` of a distributed Map: `STATE_DATA`, `S3://bucket/key`. */
  readonly source?: string;
}

/** What a Map iterates over, one item at a time. */
export interface ItemSource {
  /** How many there are; undefined where they are read as they are needed. */
  readonly count: number | undefined;
  /** @returns undefined after the last. */
  readonly next: () => MapItem | undefined;
}

/** Items that are there already. */
export function itemsInMemory(values: readonly Json[], keys?: readonly string[]): ItemSource {
  let index = 0;
  return {
    count: values.length,
    next: () => {
      if (index >= values.length) return undefined;
      const value = values[index] ?? null;
      const key = keys?.[index];
      index += 1;
      return key === undefined ? { value } : { value, key };
    },
  };
}

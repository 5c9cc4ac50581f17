/** ItemReader of a distributed Map: from text in S3 to items, lazily. */
export { readListedItems, readObjectItems } from "./read-items";
export type { ReadItem, ReadOptions } from "./reader-config";

import type { Json, JsonObject } from "../json/json";

/** Most texts are ASCII, and to see that is four times as fast as to count. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Bytes of a text as UTF-8. */
export function byteLength(text: string): number {
  let bytes = text.length;
  if (!BEYOND_ASCII.test(text)) return bytes;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) continue;
    // Half a surrogate pair counts two: four for the pair.
    bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

/**
 * Bytes that a value may need at most as JSON text, counted without writing it and given up on above `limit`:
 * most payloads are far below the limit, and this is what tells so cheaply.
 */
export function mostBytes(value: Json, limit: number): number {
  if (typeof value === "string") return 6 * value.length + 2;
  if (typeof value !== "object" || value === null) return 25;
  let bytes = 2;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && bytes <= limit; index += 1)
      bytes += 1 + mostBytes((value as readonly Json[])[index] ?? null, limit - bytes);
    return bytes;
  }
  const members = value as JsonObject;
  // Without a list of the keys; what a prototype might add would only make it more.
  for (const key in members) {
    if (bytes > limit) return bytes;
    bytes += 6 * key.length + 4 + mostBytes(members[key] ?? null, limit - bytes);
  }
  return bytes;
}

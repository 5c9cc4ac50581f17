import type { Json } from "@/lib/asl";
import { isObject } from "./set-at";

/** @returns how many UTF-8 bytes the content of a bucket's object has when it is written out; lines made from a pattern are counted, not made. */
export function objectSize(content: Json): number {
  if (typeof content === "string") return bytes(content);
  if (!isObject(content)) return 0;
  if ("json" in content) return bytes(JSON.stringify(content["json"]));
  const { repeat, line, header } = content;
  if (typeof repeat !== "number" || typeof line !== "string") return 0;
  const marks = line.split("#").length - 1;
  return (typeof header === "string" ? bytes(header) + 1 : 0) + repeat * (bytes(line) - marks + 1) + marks * digitsUpTo(repeat);
}

/** @returns a size for people: `1.4 KB`. */
export function sizeText(size: number): string {
  if (size < 1000) return `${size} ${size === 1 ? "byte" : "bytes"}`;
  if (size < 1_000_000) return `${(size / 1000).toFixed(1)} KB`;
  return `${(size / 1_000_000).toFixed(1)} MB`;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** How many digits the numbers from 1 to n have together. */
function digitsUpTo(n: number): number {
  let digits = 0;
  for (let from = 1; from <= n; from *= 10) digits += n - from + 1;
  return digits;
}

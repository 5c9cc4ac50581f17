import type { Json } from "@/lib/asl";

/** One line of a value as indented JSON, and how it differs from the value before. */
export interface JsonLine {
  readonly depth: number;
  readonly text: string;
  readonly mark: "same" | "new" | "changed" | "gone";
}

type Mark = JsonLine["mark"];

/** Longer values are shown up to here: more makes the page crawl, and nobody reads it. */
const MOST_LINES = 2000;

/**
 * @param before - what the value is compared with; undefined where there is nothing to compare, and then nothing is marked.
 * @returns its lines; members that are gone stand where they stood.
 */
export function jsonLines(value: Json, before: Json | undefined): readonly JsonLine[] {
  const lines: JsonLine[] = [];
  write(lines, { value, before: before === undefined ? value : before, depth: 0, key: "", comma: "" }, undefined);
  return lines;
}

interface Piece {
  readonly value: Json;
  /** Undefined: there was none. */
  readonly before: Json | undefined;
  readonly depth: number;
  /** With its colon; empty outside an object. */
  readonly key: string;
  readonly comma: string;
}

/** @param inherited - the mark of everything inside something new or gone. */
function write(lines: JsonLine[], piece: Piece, inherited: Mark | undefined): void {
  if (lines.length >= MOST_LINES) return;
  const { value, before, depth, key, comma } = piece;
  const mark = inherited ?? markOf(value, before);
  if (typeof value !== "object" || value === null || isEmpty(value)) {
    lines.push({
      depth,
      text: `${key}${JSON.stringify(value)}${comma}`,
      mark: mark === "same" && !isEqual(value, before) ? "changed" : mark,
    });
    return;
  }
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  lines.push({ depth, text: `${key}${open}`, mark });
  writeMembers(lines, piece, mark);
  lines.push({ depth, text: `${close}${comma}`, mark });
}

function writeMembers(lines: JsonLine[], { value, before, depth }: Piece, mark: Mark): void {
  const inner = membersOf(value);
  const earlier = mark === "same" && before !== undefined ? membersOf(before) : new Map<string, Json>();
  const named = (name: string): string => (Array.isArray(value) ? "" : `${JSON.stringify(name)}: `);
  let left = inner.size;
  for (const [name, member] of inner) {
    left -= 1;
    const piece = { value: member, before: earlier.get(name), depth: depth + 1, key: named(name), comma: left > 0 ? "," : "" };
    write(lines, piece, mark === "same" ? undefined : mark);
  }
  for (const [name, member] of earlier) {
    if (!inner.has(name)) write(lines, { value: member, before: undefined, depth: depth + 1, key: named(name), comma: "" }, "gone");
  }
}

/** Containers of one kind are compared inside; everything else is new, changed or the same. */
function markOf(value: Json, before: Json | undefined): Mark {
  if (before === undefined) return "new";
  const isComparable = (Array.isArray(value) && Array.isArray(before)) || (isObject(value) && isObject(before));
  return isComparable || isEqual(value, before) ? "same" : "changed";
}

function membersOf(value: Json): ReadonlyMap<string, Json> {
  if (Array.isArray(value)) return new Map((value as readonly Json[]).map((member, index) => [String(index), member]));
  return new Map(isObject(value) ? Object.entries(value) : []);
}

function isEmpty(value: Json): boolean {
  return membersOf(value).size === 0;
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEqual(one: Json, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

import type { Json } from "@/lib/asl";
import type { Difference } from "./first-difference";

const MAX_SHOWN = 160;

/** A value as compact JSON, cut where it gets long; "nothing" for what is not there. */
export function show(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}… (${text.length} characters)`;
}

/** "at /order/id expected 7, found nothing" */
export function showDifference({ at, expected, actual }: Difference): string {
  const place = at === "" ? "" : `at ${at} `;
  return expected === undefined
    ? `${place}expected nothing there, found ${show(actual)}`
    : `${place}expected ${show(expected)}, found ${show(actual)}`;
}

const MAX_NAMES = 12;

/** Names in a row, cut where there are many: "A → B → … → Z (40 in all)". */
export function showPath(names: readonly string[], arrow = " → "): string {
  if (names.length <= MAX_NAMES) return names.join(arrow);
  return [...names.slice(0, MAX_NAMES - 1), "…", names.at(-1) ?? ""].join(arrow).concat(` (${names.length} in all)`);
}

/** "1 call", "3 calls" */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

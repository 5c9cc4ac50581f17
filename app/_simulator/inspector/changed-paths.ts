import type { Json } from "@/lib/asl";

/** @returns the top-level members of `after` that are new or not as in `before`; `$` where one of the two is no object. */
export function changedPaths(before: Json | undefined, after: Json): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isObject(before) || !isObject(after)) return ["$"];
  const kept = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const gone = Object.keys(before).filter((key) => !(key in after));
  return [...kept, ...gone.map((key) => `−${key}`)];
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

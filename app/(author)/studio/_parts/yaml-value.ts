import type { Json } from "@/lib/asl";
import type { YamlPath } from "@/lib/exercise-files";

/** @returns what stands at a path; undefined where nothing does. */
export function valueAt(plain: Json | undefined, path: YamlPath): Json | undefined {
  let value = plain;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Array.isArray(value) ? (value as readonly Json[])[Number(key)] : new Map(Object.entries(value)).get(String(key));
  }
  return value;
}

/** @returns the text at a path, numbers written out; empty where there is none. */
export function textAt(plain: Json | undefined, path: YamlPath): string {
  const value = valueAt(plain, path);
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** @returns the list at a path; empty where there is none. */
export function listAt(plain: Json | undefined, path: YamlPath): readonly Json[] {
  const value = valueAt(plain, path);
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

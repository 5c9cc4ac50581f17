import type { Json, JsonObject } from "@/lib/asl";

/** True for a JSON object: not null, not an array. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @returns the object with the value at a path of keys; members keep their places, objects are made on the way.
 *   `undefined` removes the member, and what it leaves empty above it.
 */
export function setAt(object: JsonObject, path: readonly string[], value: Json | undefined): JsonObject {
  const [key, ...rest] = path;
  if (key === undefined) return object;
  const members = new Map(Object.entries(object));
  const next = rest.length === 0 ? value : below(members.get(key), rest, value);
  if (next === undefined) members.delete(key);
  else members.set(key, next);
  return Object.fromEntries(members);
}

function below(child: Json | undefined, path: readonly string[], value: Json | undefined): JsonObject | undefined {
  const next = setAt(isObject(child) ? child : {}, path, value);
  return value === undefined && Object.keys(next).length === 0 ? undefined : next;
}

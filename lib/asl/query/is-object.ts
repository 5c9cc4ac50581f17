import type { Json, JsonObject } from "../json/json";

/** A JSON object, and not null or a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

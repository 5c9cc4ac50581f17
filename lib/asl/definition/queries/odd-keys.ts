import type { Json } from "../../json/json";
import { isJsonObject } from "../../json/is-json-object";

/** Whether a template has a `.$` key without a string, or the same key with `.$` and without: rules of their own report both. */
export function hasOddKeys(value: Json): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, member]) => {
    if (!key.endsWith(".$") || !isJsonObject(value)) return hasOddKeys(member);
    return typeof member !== "string" || value[key.slice(0, -2)] !== undefined;
  });
}

import type { Json } from "../json/json";
import { emptyObject } from "./empty-object";

/**
 * Makes objects to fill with members of these names. Ordinary ones, which engines read and write several times as fast
 * as those without a prototype; not so where a name is `__proto__`, which an ordinary object takes for its prototype.
 */
export function objectMaker(names: readonly string[]): () => Record<string, Json> {
  return names.includes("__proto__") ? emptyObject : ordinaryObject;
}

function ordinaryObject(): Record<string, Json> {
  return {};
}

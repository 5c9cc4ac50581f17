import type { Json } from "../json/json";

/** An object without a prototype, to fill: `__proto__` and `constructor` are keys like any other. */
export function emptyObject(): Record<string, Json> {
  return Object.create(null) as Record<string, Json>;
}

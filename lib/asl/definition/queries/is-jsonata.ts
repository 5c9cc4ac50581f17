import type { Json } from "../../json/json";
import { isJsonata as isJsonataText } from "../../query";

/** Whether a value is a JSONata expression: a string that begins with `{%` and ends with `%}`, to the character. */
export function isJsonata(value: Json | undefined): value is string {
  return typeof value === "string" && isJsonataText(value);
}

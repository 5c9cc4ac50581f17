import type { Json, JsonPointer } from "../../json/json";
import { isJsonObject } from "../../json/is-json-object";
import { step } from "../../json/json-pointer";

/** A string of a template, with the key it is under. */
export interface TemplateString {
  readonly at: JsonPointer;
  /** Undefined for the template itself and for elements of arrays. */
  readonly key: string | undefined;
  readonly value: Json;
}

/** Every value of a template that is not an object or an array, and every value under a `.$` key whatever it is. */
export function* templateStrings(value: Json, at: JsonPointer, key?: string): Iterable<TemplateString> {
  if (key?.endsWith(".$") === true || typeof value !== "object" || value === null) {
    yield { at, key, value };
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) yield* templateStrings(member, step(at, name), name);
  } else {
    const elements: readonly Json[] = value;
    for (const [index, element] of elements.entries()) yield* templateStrings(element, step(at, index));
  }
}

import type { Json, JsonObject, JsonPointer } from "@/lib/asl";

export interface Difference {
  readonly at: JsonPointer;
  /** Undefined where nothing should be there. */
  readonly expected: Json | undefined;
  /** Undefined where nothing was there. */
  readonly actual: Json | undefined;
}

/**
 * @param how - `"equals"`, or `"contains"`: objects may have members that `expected` does not name.
 * @returns the first place, members in name order, at which two values part; undefined when they do not.
 */
export function firstDifference(
  expected: Json | undefined,
  actual: Json | undefined,
  how: "equals" | "contains" = "equals",
): Difference | undefined {
  return differ(expected, actual, { how, at: "" });
}

interface Place {
  readonly how: "equals" | "contains";
  readonly at: JsonPointer;
}

function differ(expected: Json | undefined, actual: Json | undefined, place: Place): Difference | undefined {
  if (isArray(expected) && isArray(actual)) return inArrays(expected, actual, place);
  if (isObject(expected) && isObject(actual)) return inObjects(expected, actual, place);
  return expected === actual ? undefined : { at: place.at, expected, actual };
}

function inArrays(expected: readonly Json[], actual: readonly Json[], place: Place): Difference | undefined {
  for (let i = 0; i < Math.max(expected.length, actual.length); i++) {
    const difference = differ(expected[i], actual[i], { ...place, at: `${place.at}/${i}` });
    if (difference) return difference;
  }
  return undefined;
}

function inObjects(expected: JsonObject, actual: JsonObject, place: Place): Difference | undefined {
  const names = new Set([...Object.keys(expected), ...(place.how === "equals" ? Object.keys(actual) : [])]);
  for (const name of [...names].sort()) {
    const at = `${place.at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const difference = differ(own(expected, name), own(actual, name), { ...place, at });
    if (difference) return difference;
  }
  return undefined;
}

function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import type { Json, JsonObject } from "../../json/json";
import { isObject } from "../is-object";
import { IntrinsicProblem } from "./intrinsic-function";

const MAX_CHARACTERS = 10_000;
const ORDINALS = ["first", "second", "third"];

export function textArgument(values: readonly Json[], index: number): string {
  const value = values[index];
  return typeof value === "string" ? value : refuseArgument(index, "a string", value);
}

/** @throws IntrinsicProblem beyond the 10,000 characters that Base64 and Hash take. */
export function shortTextArgument(values: readonly Json[], index: number): string {
  const text = textArgument(values, index);
  if (text.length <= MAX_CHARACTERS) return text;
  throw new IntrinsicProblem(
    `The ${ordinal(index)} argument has ${text.length} characters; the most is ${MAX_CHARACTERS}.`,
    "Pass a shorter string, or do the work in a Task.",
  );
}

export function listArgument(values: readonly Json[], index: number): readonly Json[] {
  const value = values[index];
  return Array.isArray(value) ? (value as readonly Json[]) : refuseArgument(index, "an array", value);
}

export function objectArgument(values: readonly Json[], index: number): JsonObject {
  const value = values[index];
  return isObject(value) ? value : refuseArgument(index, "a JSON object", value);
}

function numberArgument(values: readonly Json[], index: number): number {
  const value = values[index];
  return typeof value === "number" ? value : refuseArgument(index, "a number", value);
}

/** A number rounded half up, as AWS was recorded to: 2.5 is 3, -1.5 is -1. */
export function integerArgument(values: readonly Json[], index: number): number {
  // The sum turns Math.round's -0 into 0.
  return Math.round(numberArgument(values, index)) + 0;
}

function refuseArgument(index: number, wanted: string, value: Json | undefined): never {
  throw new IntrinsicProblem(
    `Invalid arguments: The ${ordinal(index)} argument must be ${wanted}, but was ${describe(value)}`,
    `Pass ${wanted} as the ${ordinal(index)} argument.`,
  );
}

function ordinal(index: number): string {
  return ORDINALS[index] ?? `${index + 1}th`;
}

function describe(value: Json | undefined): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return isObject(value) ? "an object" : `a ${typeof value}`;
}

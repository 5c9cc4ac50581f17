import type { Json } from "../../json/json";
import { emptyObject } from "../empty-object";

const MAX_DEPTH = 1000;
/** A value that holds another twice, which holds another twice, is small in memory and endless as JSON. */
const MAX_VALUES = 2_000_000;

/** A result of jsonata's that is no JSON. */
export class NotJson extends Error {
  override readonly name = "NotJson";
}

/**
 * Turns what jsonata answers into plain JSON. Its sequences, which are arrays with extra members, become arrays; members
 * without a value go; whatever is plain already is passed on uncopied.
 * @throws NotJson for functions, numbers that are not finite, and values nested too deep or too many.
 */
export function plainJson(value: unknown): Json | undefined {
  return convert(value, 0, { left: MAX_VALUES });
}

interface Budget {
  left: number;
}

function convert(value: unknown, depth: number, budget: Budget): Json | undefined {
  if (value === undefined || value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    throw new NotJson(`returned ${value}, which is not a JSON number`);
  }
  if (typeof value !== "object") throw new NotJson("returned a function, which is not JSON");
  if (depth > MAX_DEPTH) throw new NotJson(`returned a value nested more than ${MAX_DEPTH} deep`);
  budget.left -= 1;
  if (budget.left < 0) throw new NotJson(`returned a value with more than ${MAX_VALUES} lists and objects in it`);
  return Array.isArray(value) ? convertList(value, depth, budget) : convertObject(value, depth, budget);
}

function convertList(list: readonly unknown[], depth: number, budget: Budget): Json {
  const copy = list.map((member) => convert(member, depth + 1, budget) ?? null);
  const isPlain = !Object.hasOwn(list, "sequence") && !Object.hasOwn(list, "cons") && copy.every((member, index) => member === list[index]);
  return isPlain ? (list as readonly Json[]) : copy;
}

function convertObject(object: object, depth: number, budget: Budget): Json {
  if ("_jsonata_lambda" in object || "_jsonata_function" in object) throw new NotJson("returned a function, which is not JSON");
  const members = Object.entries(object as Readonly<Record<string, unknown>>);
  const converted = members.map(([name, member]): readonly [string, Json | undefined] => [name, convert(member, depth + 1, budget)]);
  if (converted.every(([, member], index) => member !== undefined && member === members[index]?.[1])) return object as Json;
  const copy = emptyObject();
  for (const [name, member] of converted) if (member !== undefined) copy[name] = member;
  return copy;
}

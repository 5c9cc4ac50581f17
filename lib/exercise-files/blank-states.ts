import type { Json, JsonObject } from "@/lib/asl";

/** What may be left out of the reference, for the learner to write: a state's field, or all of a state but its name. */
export interface Blank {
  readonly state: string;
  /** `Retry`, `Catch`, `Next` ...; undefined blanks the whole state. */
  readonly field?: string;
}

/** A state of a reference and the fields in it, for choosing. */
export interface BlankableState {
  readonly state: string;
  readonly fields: readonly string[];
}

const KEPT = new Set(["Type", "Comment"]);
const PLACEHOLDER = "Yours to write.";

/** @returns the top-level states of a definition with the fields that can be blanked; undefined where it does not parse. */
export function blankable(definition: string): readonly BlankableState[] | undefined {
  const states = statesOf(parse(definition));
  if (states === undefined) return undefined;
  return Object.entries(states).map(([state, body]) => ({
    state,
    fields: isObject(body) ? Object.keys(body).filter((field) => !KEPT.has(field)) : [],
  }));
}

/**
 * Makes a starter of a reference. A blanked state stays as a Pass that goes where the state went, so that the machine still runs;
 * a blanked field is left out.
 * @returns the definition, as JSON; undefined where the reference does not parse.
 */
export function blankStates(definition: string, blanks: readonly Blank[]): string | undefined {
  const machine = parse(definition);
  const states = statesOf(machine);
  if (!isObject(machine) || states === undefined) return undefined;
  const made = Object.fromEntries(
    Object.entries(states).map(([name, body]) => [name, isObject(body) ? blanked(name, body, blanks) : body]),
  );
  return `${JSON.stringify({ ...machine, States: made }, undefined, 2)}\n`;
}

function blanked(name: string, body: JsonObject, blanks: readonly Blank[]): JsonObject {
  const own = blanks.filter(({ state }) => state === name);
  if (own.some(({ field }) => field === undefined)) return placeholder(body);
  const gone = new Set(own.map(({ field }) => field));
  return Object.fromEntries(Object.entries(body).filter(([field]) => !gone.has(field)));
}

/** Of a Choice, which has no Next, the first way on is taken. */
function placeholder({ Next: next, Default: otherwise, End: end }: JsonObject): JsonObject {
  const way = typeof next === "string" ? next : typeof otherwise === "string" ? otherwise : undefined;
  if (way !== undefined) return { Type: "Pass", Comment: PLACEHOLDER, Next: way };
  return end === undefined ? { Type: "Succeed", Comment: PLACEHOLDER } : { Type: "Pass", Comment: PLACEHOLDER, End: true };
}

function statesOf(machine: Json | undefined): JsonObject | undefined {
  return isObject(machine) && isObject(machine["States"]) ? machine["States"] : undefined;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

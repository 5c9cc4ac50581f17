import type { Json, JsonObject } from "@/lib/asl";
import { locateStates, type LocatedState } from "./locate-states";

/** A state of a learner's definition and the one of the solution that plays the same part. */
export interface StatePair {
  readonly learner: Pick<LocatedState, "name" | "at" | "body">;
  readonly solution: Pick<LocatedState, "name" | "at" | "body">;
}

/**
 * Pairs a state of a definition with the solution's: by name, else by the only state of its type that calls the same resource, else by the only
 * state of its type in both.
 *
 * @param state - the learner's name of it.
 * @returns undefined where no state of the solution can be told to play its part, or the definition is no JSON.
 */
export function pairState(definition: string, solution: string, state: string): StatePair | undefined {
  const [own, right] = [statesOf(definition), statesOf(solution)];
  const learner = own.find(({ name }) => name === state);
  if (learner === undefined) return undefined;
  const other = right.find(({ name, body }) => name === state && body["Type"] === learner.body["Type"]) ?? onlyAlike(learner, own, right);
  return other && { learner, solution: other };
}

const ALIKE: readonly ((body: JsonObject) => Json)[] = [
  (body) => [body["Type"] ?? null, body["Resource"] ?? null, calledFunction(body)],
  (body) => [body["Type"] ?? null],
];

function onlyAlike(learner: LocatedState, own: readonly LocatedState[], right: readonly LocatedState[]): LocatedState | undefined {
  for (const trait of ALIKE) {
    const wanted = JSON.stringify(trait(learner.body));
    const alike = (states: readonly LocatedState[]) => states.filter(({ body }) => JSON.stringify(trait(body)) === wanted);
    const [found, ...more] = alike(right);
    if (found !== undefined && more.length === 0 && alike(own).length === 1) return found;
  }
  return undefined;
}

function calledFunction(body: JsonObject): Json {
  for (const field of ["Parameters", "Arguments"]) {
    const built = body[field];
    if (typeof built === "object" && built !== null && !Array.isArray(built)) {
      const name = (built as JsonObject)["FunctionName"];
      if (name !== undefined) return name;
    }
  }
  return null;
}

function statesOf(definition: string): readonly LocatedState[] {
  try {
    return locateStates(JSON.parse(definition) as Json);
  } catch {
    return []; // not JSON: there is nothing to pair
  }
}

/** The state as text, without the states it holds: those have their own. */
export function stateText(body: JsonObject): string {
  return JSON.stringify(withoutInner(body), null, 2);
}

function withoutInner(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutInner);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === "States" ? `${Object.keys(member as object).length} states` : withoutInner(member),
    ]),
  );
}

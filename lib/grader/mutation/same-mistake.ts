import type { Json, JsonObject } from "@/lib/asl";
import { firstDifference } from "../first-difference";
import type { StatePair } from "../state-pair";
import { isObject } from "./mutation-operator";
import type { Mutant } from "./mutants";

/** Members that change nothing in a run. */
const REMARKS = new Set(["Comment", "QueryLanguage"]);

/**
 * The class of mistake that a state shows, told by its text alone: it is just what a mutant of the solution's state is, or it differs from that
 * state in one plain value that only one class of mutants touches.
 *
 * @param mutants - of the solution.
 * @returns the class's misconception; undefined where the state shows none, or more than one could be meant.
 */
export function sameMistake({ learner, solution }: StatePair, mutants: readonly Mutant[]): string | undefined {
  const own = withoutRemarks(learner.body);
  const right = withoutRemarks(solution.body);
  if (isEqual(own, right)) return undefined;
  const ofState = mutants.filter((mutant) => mutant.state === solution.name);
  const exact = ofState.find((mutant) => isEqual(own, withoutRemarks(mutant.body)));
  if (exact !== undefined) return exact.misconception;
  const classes = ofState.filter(({ path }) => isPlain(valueAt(right, path)) && isEqual(withValueFrom(own, right, path), right));
  const [first, ...others] = [...new Set(classes.map(({ misconception }) => misconception))];
  return others.length === 0 ? first : undefined;
}

function withoutRemarks(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !REMARKS.has(name)));
}

function isEqual(one: Json, other: Json): boolean {
  return firstDifference(one, other) === undefined;
}

function isPlain(value: Json | undefined): boolean {
  return value !== undefined && (value === null || typeof value !== "object");
}

type Path = Mutant["path"];

function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let found = value;
  for (const name of path) found = memberOf(found, name);
  return found;
}

function memberOf(value: Json | undefined, name: string | number): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[])[Number(name)];
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A copy of `own` with the value that `right` has at the path. */
function withValueFrom(own: Json, right: Json, path: Path): Json {
  const [name, ...rest] = path;
  const wanted = name === undefined ? undefined : memberOf(right, name);
  if (name === undefined || wanted === undefined) return right;
  if (Array.isArray(own)) return (own as readonly Json[]).map((item, i) => (i === Number(name) ? withValueFrom(item, wanted, rest) : item));
  return isObject(own) ? { ...own, [name]: withValueFrom(own[name] ?? null, wanted, rest) } : own;
}

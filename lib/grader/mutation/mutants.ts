import type { Json, JsonObject, JsonPointer } from "@/lib/asl";
import { isObject, type Edit, type MutationOperator } from "./mutation-operator";
import { locateStates, type LocatedState } from "../locate-states";
import { batchOperators } from "./operators/batch-operators";
import { catchOperators } from "./operators/catch-operators";
import { choiceOperators } from "./operators/choice-operators";
import { fieldOperators } from "./operators/field-operators";
import { memberOperators } from "./operators/member-operators";
import { resourceOperators } from "./operators/resource-operators";
import { retryOperators } from "./operators/retry-operators";
import { textOperators } from "./operators/text-operators";
import { transitionOperators } from "./operators/transition-operators";

const OPERATORS: readonly MutationOperator[] = [
  ...retryOperators,
  ...catchOperators,
  ...transitionOperators,
  ...fieldOperators,
  ...memberOperators,
  ...resourceOperators,
  ...batchOperators,
  ...choiceOperators,
  ...textOperators,
];

/** A definition with one thing wrong. */
export interface Mutant {
  /** `max-attempts +1 at /States/Charge card/Retry/0/MaxAttempts`: what an exercise excuses it by. */
  readonly name: string;
  readonly operator: string;
  readonly misconception: string;
  readonly state: string;
  /** The field of the state that was changed. */
  readonly field: string;
  /** Member names and indexes from the state down to what was changed. */
  readonly path: Edit["path"];
  /** To what was changed. */
  readonly at: JsonPointer;
  /** What stood there, and what stands there now; undefined for nothing. */
  readonly was: Json | undefined;
  readonly became: Json | undefined;
  /** The state as changed. */
  readonly body: JsonObject;
  readonly definition: string;
}

/** @returns every mutant of a definition, in the order of its states; whether they are valid is for the parser to say. */
export function mutantsOf(definition: string): readonly Mutant[] {
  const source = JSON.parse(definition) as Json;
  return locateStates(source).flatMap((state) =>
    OPERATORS.flatMap((operator) => operator.edits(state).map((edit) => mutant(source, state, { operator, edit }))),
  );
}

function mutant(source: Json, { name, at, body }: LocatedState, { operator, edit }: { operator: MutationOperator; edit: Edit }): Mutant {
  const changed = operator.name === "end-early" ? endInstead(body) : edited(body, edit.path, edit.value);
  const place = [at, ...edit.path].join("/");
  return {
    name: `${operator.name} ${edit.how} at ${place}`,
    operator: operator.name,
    misconception: operator.misconception,
    state: name,
    field: String(edit.path[0]),
    path: edit.path,
    at: [at, ...edit.path.map((part) => String(part).replaceAll("~", "~0").replaceAll("/", "~1"))].join("/"),
    was: edit.path.reduce<Json | undefined>(memberOf, body),
    became: operator.name === "end-early" ? undefined : edit.value,
    body: isObject(changed) ? changed : {},
    definition: JSON.stringify(edited(source, at.slice(1).split("/").map(unescape), changed)),
  };
}

function memberOf(value: Json | undefined, name: string | number): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[])[Number(name)];
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function endInstead(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => (name === "Next" ? ["End", true] : [name, value])));
}

/** @returns a copy with another value at the path, or without it. */
function edited(value: Json, path: readonly (string | number)[], replacement: Json | undefined): Json {
  const [name, ...rest] = path;
  if (name === undefined) return replacement ?? null;
  const gone = rest.length === 0 && replacement === undefined;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, i) => (i === Number(name) ? edited(item, rest, replacement) : item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      if (key !== name) return [[key, member]];
      return gone ? [] : [[key, edited(member, rest, replacement)]];
    }),
  );
}

function unescape(part: string): string {
  return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

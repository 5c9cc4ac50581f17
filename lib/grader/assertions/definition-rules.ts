import type { Json, JsonObject } from "@/lib/asl";
import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { firstDifference } from "../first-difference";

/** A state type, a field anywhere in such a state, and the field's value; what is left out is not asked for. */
const Rule = z
  .strictObject({ type: z.string().optional(), field: z.string().optional(), value: z.json().optional(), says: z.string() })
  .refine((rule) => rule.type !== undefined || rule.field !== undefined, "name a `type`, a `field` or both");

/** The definition must have this. `says` tells the learner what, in words. */
export const uses = assertionKind(Rule, (rule, { source }) =>
  statesIn(source).some((state) => fits(state, rule))
    ? []
    : [{ message: `The definition should ${rule.says}, and does not.`, expected: rule.says, actual: null }],
);

/** The definition must not have this. `says` completes "should not …". */
export const lacks = assertionKind(Rule, (rule, { source }) =>
  statesIn(source)
    .filter((state) => fits(state, rule))
    .map(({ name }) => ({
      message: `The definition should not ${rule.says}, and does in "${name}".`,
      expected: `not ${rule.says}`,
      actual: name,
      state: name,
    })),
);

interface NamedState {
  readonly name: string;
  readonly body: JsonObject;
}

/** Every state of a definition, those of branches and item processors included. */
export function statesIn(block: Json): readonly NamedState[] {
  if (!isObject(block) || !isObject(block["States"])) return [];
  return Object.entries(block["States"]).flatMap(([name, body]) => {
    if (!isObject(body)) return [];
    const branches = Array.isArray(body["Branches"]) ? (body["Branches"] as readonly Json[]) : [];
    return [{ name, body }, ...[...branches, body["ItemProcessor"] ?? null, body["Iterator"] ?? null].flatMap(statesIn)];
  });
}

function fits({ body }: NamedState, { type, field, value }: z.output<typeof Rule>): boolean {
  if (type !== undefined && body["Type"] !== type) return false;
  return (
    field === undefined ||
    fieldsOf(body).some(([name, found]) => name === field && (value === undefined || !firstDifference(value, found, "contains")))
  );
}

/** The fields of a state at any depth, but not those of the states inside it. */
function fieldsOf(value: Json): readonly (readonly [string, Json])[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(fieldsOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [[name, member] as const, ...(name === "States" ? [] : fieldsOf(member))]);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

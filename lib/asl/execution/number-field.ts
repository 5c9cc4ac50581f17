import type { NumberField } from "../definition/states";
import type { Json } from "../json/json";
import type { Query } from "../query/query";
import type { Process } from "./process";
import type { StateRun } from "./state-run";

/** What a number must be to be taken, and how AWS complains about one that is not. */
export interface NumberRule {
  /** As written in JSONata mode; its path form has the suffix Path. */
  readonly field: string;
  readonly isInteger: boolean;
  readonly min: number;
  readonly max?: number;
}

/**
 * The value of a field that takes a number, a path to one, or an expression for one.
 * @param dollar - what a path reads from: the effective input.
 */
export function* numberField(
  value: NumberField,
  run: StateRun,
  given: { readonly rule: NumberRule; readonly dollar: Json },
): Process<number> {
  if (typeof value === "number" || value.language === "JSONPath") return numberByPath(value, run, given);
  const { rule } = given;
  const found = yield* run.evaluate(value, rule.field);
  if (typeof found !== "number") throw run.wrongType(value, rule.field, "number", found);
  if (!isWithin(found, rule)) throw outOfRange(rule, run);
  return rule.isInteger ? Math.floor(found) : found;
}

/** The same where the value is a number or a path to one, which never has to wait. */
export function numberByPath(
  value: NumberField,
  run: StateRun,
  { rule, dollar }: { readonly rule: NumberRule; readonly dollar: Json },
): number {
  return typeof value === "number" ? value : fromPath(value, rule, run, run.read(value, `${rule.field}Path`, { dollar }));
}

function fromPath(path: Query, rule: NumberRule, run: StateRun, found: Json): number {
  // Recorded: a string that holds a number will do.
  const value = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
  if (typeof value !== "number" || !Number.isFinite(value) || (rule.isInteger && !Number.isInteger(value))) {
    const kind = rule.isInteger ? "integer" : "float";
    throw run.runtimeError(
      `The ${rule.field}Path field refers to value "${typeof found === "string" ? found : JSON.stringify(found)}" which is not a valid ${kind}: ${path.source}`,
      `Let '${path.source}' name a number.`,
    );
  }
  if (!isWithin(value, rule)) throw outOfRange(rule, run);
  return value;
}

function isWithin(value: number, { min, max }: NumberRule): boolean {
  return value >= min && (max === undefined || value <= max);
}

function outOfRange({ field, min, max }: NumberRule, run: StateRun): unknown {
  const range = max === undefined ? `must be ${min} or greater.` : `must be between ${min} and ${max}.`;
  return run.runtimeError(`${field} ${range}`, `Give '${field}' a value within its range.`);
}

import { type Calculation, type CalculationField, type Given, isChoice } from "./calculation";
import { CALCULATIONS } from "./calculations";

/** What is in the form: text as typed, by field name. */
export type Typed = Readonly<Record<string, string>>;

/** A calculation with what was typed into it: all that a link carries. */
export interface Scenario {
  readonly calculation: Calculation;
  readonly typed: Typed;
}

export function initialTyped(calculation: Calculation): Typed {
  return Object.fromEntries(calculation.fields.map((field) => [field.name, String(field.initial)]));
}

/** Reads a link's query. What it lacks, or holds wrong, is the field's initial value: a link never breaks the page. */
export function readScenario(query: URLSearchParams): Scenario {
  const calculation = CALCULATIONS.find(({ id }) => id === query.get("sum")) ?? CALCULATIONS[0];
  const typed = calculation.fields.map((field): [string, string] => {
    const value = query.get(field.name);
    return [field.name, value !== null && fault(field, value) === undefined ? value : String(field.initial)];
  });
  return { calculation, typed: Object.fromEntries(typed) };
}

/** @returns the query of a link to the scenario; fields at their initial value are left out. */
export function writeScenario({ calculation, typed }: Scenario): string {
  const query = new URLSearchParams({ sum: calculation.id });
  for (const field of calculation.fields) {
    const value = typed[field.name];
    if (value !== undefined && value !== String(field.initial)) query.set(field.name, value);
  }
  return query.toString();
}

/** @returns what is wrong with a value and how to mend it, or undefined. */
export function fault(field: CalculationField, value: string): string | undefined {
  if (isChoice(field)) return field.options.some((option) => option.value === value) ? undefined : `Choose one of the list.`;
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return "Type a number, in digits only.";
  if (number < field.min) return `At least ${field.min.toLocaleString("en-US")}.`;
  if (number > field.max) return `At most ${field.max.toLocaleString("en-US")}.`;
  if (field.step === undefined && !Number.isInteger(number)) return "A whole number.";
  return undefined;
}

/** @returns what a calculation reads, or undefined while a field is at fault. */
export function givenBy({ calculation, typed }: Scenario): Given | undefined {
  const faulty = calculation.fields.some((field) => fault(field, typed[field.name] ?? "") !== undefined);
  if (faulty) return undefined;
  return { number: (name) => Number(typed[name]), choice: (name) => typed[name] ?? "" };
}

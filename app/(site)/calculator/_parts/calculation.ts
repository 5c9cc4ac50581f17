import type { CostStep } from "@/lib/pricing";

/** One number that a visitor gives. */
export interface NumberField {
  readonly name: string;
  readonly label: string;
  readonly unit?: string;
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly hint?: string;
}

/** One choice among few. */
export interface ChoiceField {
  readonly name: string;
  readonly label: string;
  readonly initial: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly hint?: string;
}

export type CalculationField = NumberField | ChoiceField;

/** What was given, by field name: every field is there, and every number is within its bounds. */
export interface Given {
  readonly number: (name: string) => number;
  readonly choice: (name: string) => string;
}

/** One of the answers side by side, with the way to it. */
export interface AnswerColumn {
  readonly title: string;
  /** As it is shown: `$44.90`, `61 s`. */
  readonly answer: string;
  readonly steps: readonly CostStep[];
  /** The one to choose. */
  readonly best?: boolean;
  readonly refused?: string;
}

export interface Answer {
  /** One sentence that says what follows from the sums. */
  readonly conclusion: string;
  readonly columns: readonly AnswerColumn[];
  readonly notes?: readonly string[];
}

/** A sum that the calculator does: its fields as data, so that one form and one link format serve all. */
export interface Calculation {
  readonly id: string;
  readonly label: string;
  readonly lead: string;
  readonly fields: readonly CalculationField[];
  readonly compute: (given: Given) => Answer;
}

export function isChoice(field: CalculationField): field is ChoiceField {
  return "options" in field;
}

const CENTS = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const FINE = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  minimumSignificantDigits: 2,
  maximumSignificantDigits: 3,
});

/** Cents as a rule, more digits below one cent: $0.000251 is not $0.00. */
export function dollars(value: number): string {
  return value !== 0 && Math.abs(value) < 0.01 ? FINE.format(value) : CENTS.format(value);
}

/** `61 s`, `5 min 24 s`, `2 h 46 min 40 s`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds * 10) / 10;
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = Math.round((whole % 60) * 10) / 10;
  const parts = [
    hours > 0 && `${String(hours)} h`,
    minutes > 0 && `${String(minutes)} min`,
    (rest > 0 || whole < 60) && `${String(rest)} s`,
  ];
  return parts.filter(Boolean).join(" ");
}

export function statesInWords(states: number): string {
  return states === 1 ? "1 state" : `${states.toLocaleString("en-US")} states`;
}

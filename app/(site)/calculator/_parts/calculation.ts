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

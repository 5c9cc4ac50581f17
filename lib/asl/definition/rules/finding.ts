import type { JsonPointer } from "../../json/json";
import type { TextRange } from "../../json/json-text";

/** What a rule found, before its place in the text is looked up. */
export interface Finding {
  readonly severity: "ERROR" | "WARNING" | "INFO";
  readonly code: string;
  readonly message: string;
  readonly at: JsonPointer;
  readonly mend: string;
  readonly suggestion?: string;
  /** Point at the key rather than at the value. */
  readonly onKey?: boolean;
  /** Where inside the string at `at` it is: a zero-based character offset. */
  readonly offset?: number;
  /** Where in the text, for what has no place in the value. */
  readonly range?: TextRange;
  /** AWS's own report, where it differs: its place (`null`: it gives none), or `silent` where AWS says nothing at all. */
  readonly aws?: { readonly at?: JsonPointer | null; readonly silent?: boolean };
}

type More = Partial<Pick<Finding, "code" | "severity" | "suggestion" | "onKey" | "offset" | "range" | "aws">>;

/** An error; AWS's code for nearly all of them is SCHEMA_VALIDATION_FAILED. */
export function failure(at: JsonPointer, message: string, mend: string, more: More = {}): Finding {
  return { severity: "ERROR", code: "SCHEMA_VALIDATION_FAILED", message, at, mend, ...more };
}

/** A warning: the definition can be created, but hardly means what it says. */
export function warning(code: string, at: JsonPointer, message: string, mend: string): Finding {
  return { severity: "WARNING", code, message, at, mend };
}

/** A piece of advice: the definition is right, and could be better. Points at the key of what it is about. */
export function advice(code: string, at: JsonPointer, message: string, mend: string): Finding {
  return { severity: "INFO", code, message, at, mend, onKey: true };
}

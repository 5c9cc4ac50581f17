import type { JsonPointer } from "../json/json";

/** One finding about a definition, as AWS's ValidateStateMachineDefinition gives it, with more to mend it by. */
export interface Diagnostic {
  /** An ERROR keeps a machine from being made; a WARNING hardly means what it says; an INFO is advice, given only when asked for. */
  readonly severity: "ERROR" | "WARNING" | "INFO";
  /** AWS's code where it has one (`SCHEMA_VALIDATION_FAILED`, `MISSING_TRANSITION_TARGET`, `INVALID_JSON_DESCRIPTION` ...), else ours. */
  readonly code: string;
  /** What is wrong, and where; AWS's own words wherever they are known. */
  readonly message: string;
  /** JSON pointer to the field (or to the parent of a missing one). */
  readonly location: JsonPointer;
  /** One sentence that says how to mend it. */
  readonly mend?: string;
  /** Where in the text: zero-based character offsets, end exclusive. Present whenever the text is known. */
  readonly range?: { readonly start: number; readonly end: number };
  /** The nearest name, where a name was not found. */
  readonly suggestion?: string;
}

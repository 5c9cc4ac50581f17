import type { QueryLanguage } from "../../query/query";
import type { ObjectKind } from "./object-kind";

/** What may stand in a field. */
export type FieldShape =
  | { readonly kind: "text" | "boolean" | "data" | "states" | "timestamp" | "condition" | "items" }
  /** A text, or in JSONata mode an expression: Error and Cause of a Fail state. */
  | { readonly kind: "queryText" }
  | { readonly kind: "oneOf"; readonly values: readonly string[]; readonly namesField?: boolean }
  /** A constant, or in JSONata mode an expression. */
  | { readonly kind: "number"; readonly integer: boolean; readonly min?: number; readonly max?: number; readonly query?: boolean }
  | { readonly kind: "path"; readonly nullable?: boolean; readonly intrinsic?: boolean }
  | { readonly kind: "reference"; readonly nullable?: boolean; readonly context?: boolean }
  /** A Payload Template, or JSON with `{% %}` anywhere in it. */
  | { readonly kind: "template"; readonly object?: boolean }
  | { readonly kind: "object"; readonly as: ObjectKind }
  | { readonly kind: "objects"; readonly as: ObjectKind; readonly mayBeEmpty?: boolean }
  | { readonly kind: "texts"; readonly mayBeEmpty?: boolean };

export interface FieldSpec {
  readonly shape: FieldShape;
  /** Where only one query language has the field. */
  readonly only?: QueryLanguage;
}

export type FieldTable = Readonly<Record<string, FieldSpec>>;

/** @returns the spec of a field, or undefined: a definition may hold any key, `constructor` too. */
export function specOf(table: FieldTable, name: string): FieldSpec | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

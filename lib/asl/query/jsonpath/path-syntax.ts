/** Where a path starts: `$`, `$$` or `$name`. */
export type PathRoot = { readonly kind: "input" } | { readonly kind: "context" } | { readonly kind: "variable"; readonly name: string };

export type Selector =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "indexes"; readonly indexes: readonly number[] }
  | { readonly kind: "slice"; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly kind: "wildcard" }
  | { readonly kind: "filter"; readonly test: FilterTest };

/** One step of a path; `descend` is `..`: here and at every depth below. */
export interface PathStep {
  readonly descend: boolean;
  readonly select: Selector;
}

export interface ParsedPath {
  readonly source: string;
  readonly root: PathRoot;
  readonly steps: readonly PathStep[];
}

/** A path inside a filter: from the member under test (`@`) or the whole document (`$`). */
export interface FilterPath {
  readonly from: "member" | "document";
  readonly steps: readonly PathStep[];
}

export type FilterLiteral = string | number | boolean | null | readonly FilterLiteral[];
export type FilterOperand =
  | { readonly kind: "literal"; readonly value: FilterLiteral }
  | { readonly kind: "regex"; readonly pattern: string; readonly flags: string }
  | { readonly kind: "path"; readonly path: FilterPath };

export const FILTER_OPERATORS = [
  "==",
  "!=",
  "<=",
  ">=",
  "=~",
  "<",
  ">",
  "in",
  "nin",
  "subsetof",
  "anyof",
  "noneof",
  "contains",
  "size",
  "empty",
] as const;
export type FilterOperator = (typeof FILTER_OPERATORS)[number];

export type FilterTest =
  | { readonly kind: "and" | "or"; readonly left: FilterTest; readonly right: FilterTest }
  | { readonly kind: "not"; readonly test: FilterTest }
  | { readonly kind: "exists"; readonly path: FilterPath }
  | { readonly kind: "compare"; readonly operator: FilterOperator; readonly left: FilterOperand; readonly right: FilterOperand };

/** A parsed regular expression: ECMAScript's, without lookbehind. */
export type RegexNode =
  /** One character; `source` is the part of the pattern that says which. */
  | { readonly kind: "character"; readonly source: string }
  /** `^`, `$`, `\b` and `\B`: a place between characters. */
  | { readonly kind: "place"; readonly where: "start" | "end" | "boundary" | "inside" }
  | { readonly kind: "sequence"; readonly parts: readonly RegexNode[] }
  | { readonly kind: "either"; readonly options: readonly RegexNode[] }
  | { readonly kind: "group"; readonly index: number; readonly inside: RegexNode }
  | { readonly kind: "backreference"; readonly to: number | string }
  | { readonly kind: "lookahead"; readonly negated: boolean; readonly inside: RegexNode }
  | { readonly kind: "repeat"; readonly inside: RegexNode; readonly least: number; readonly most: number; readonly lazy: boolean };

export interface ParsedRegex {
  readonly root: RegexNode;
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
}

/** A pattern that is no regular expression, or uses what is not supported. */
export class RegexProblem extends Error {
  override readonly name = "RegexProblem";
}

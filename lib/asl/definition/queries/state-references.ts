/** One `$states.member` in an expression; the offset is that of its `$`. */
export interface StateReference {
  readonly member: string;
  readonly offset: number;
}

// Strings, comments and back-quoted names are skipped; what is left and captured is a member of $states.
const TOKENS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|\/\*[\s\S]*?\*\/|\$states\s*\.\s*([A-Za-z_]\w*)/g;

/** Which members of `$states` a JSONata expression names. */
export function* stateReferences(expression: string): Iterable<StateReference> {
  for (const found of expression.matchAll(TOKENS)) {
    const member = (found as readonly (string | undefined)[])[1];
    if (member !== undefined) yield { member, offset: found.index };
  }
}

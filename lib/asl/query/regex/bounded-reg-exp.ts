import { compileRegex, type RegexSearch } from "./compile-regex";

/**
 * Makes what jsonata takes for the `RegExp` class, with `exec` and `lastIndex` alone, each of whose steps calls `step`.
 * @param step - throws to end a search that goes on for too long.
 */
export function boundedRegExp(step: () => void): RegExpConstructor {
  class BoundedRegExp {
    lastIndex = 0;
    readonly #search: RegexSearch;

    constructor(literal: RegExp) {
      this.#search = compileRegex(literal.source, literal.flags.replace("g", ""));
    }

    exec(text: string): RegExpExecArray | null {
      const match = this.#search(text, this.lastIndex, step);
      this.lastIndex = match ? match.index + (match.groups[0]?.length ?? 0) : 0;
      return match ? (Object.assign([...match.groups], { index: match.index, input: text }) as unknown as RegExpExecArray) : null;
    }
  }
  return BoundedRegExp as unknown as RegExpConstructor;
}

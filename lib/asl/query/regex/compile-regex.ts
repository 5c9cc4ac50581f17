import { parseRegex } from "./parse-regex";
import { type ParsedRegex, type RegexNode, RegexProblem } from "./regex-syntax";

/** Groups within groups that a match may be inside of: each takes several frames of the host's stack. */
const MAX_DEPTH = 1000;

/** What was found: where, and the text of each group, of the whole match first. */
interface RegexMatch {
  readonly index: number;
  readonly groups: readonly (string | undefined)[];
}

/**
 * Finds the first match at or after an offset.
 * @param step - called for every attempt; it throws to end a search that goes on for too long.
 */
export type RegexSearch = (text: string, from: number, step: () => void) => RegexMatch | undefined;

/** One attempt at one text. */
interface Attempt {
  readonly text: string;
  readonly step: () => void;
  /** Start and end of each group. */
  readonly spans: (readonly [start: number, end: number] | undefined)[];
  depth: number;
}

type Continue = (at: number) => boolean;
type Matcher = (at: number, attempt: Attempt, next: Continue) => boolean;

/**
 * Compiles a regular expression to a search whose every step is counted. The host's own engine cannot be stopped, and a
 * short pattern such as `(a+)+$` keeps it busy for years.
 * @param flags - of i, m, s, u; g is ignored.
 * @throws RegexProblem
 */
export function compileRegex(pattern: string, flags: string): RegexSearch {
  try {
    new RegExp(pattern, flags);
  } catch (error) {
    throw new RegexProblem(error instanceof Error ? error.message : String(error));
  }
  const parsed = parseRegex(pattern, flags);
  const match = new Compiler(parsed, flags).compile(parsed.root);
  return (text, from, step) => {
    for (let start = from; start <= text.length; start += 1) {
      const attempt: Attempt = { text, step, spans: [], depth: 0 };
      let end = -1;
      const found = match(start, attempt, (at) => {
        end = at;
        return true;
      });
      if (found) return { index: start, groups: [text.slice(start, end), ...groupTexts(attempt, parsed.groupCount)] };
    }
    return undefined;
  };
}

function groupTexts({ text, spans }: Attempt, count: number): readonly (string | undefined)[] {
  return Array.from({ length: count }, (_, index) => {
    const span = spans[index + 1];
    return span && text.slice(...span);
  });
}

class Compiler {
  readonly #isMultiline: boolean;
  readonly #ignoresCase: boolean;
  /** Flags that matter to one character on its own. */
  readonly #characterFlags: string;

  constructor(
    private readonly parsed: ParsedRegex,
    flags: string,
  ) {
    this.#isMultiline = flags.includes("m");
    this.#ignoresCase = flags.includes("i");
    this.#characterFlags = flags.replace(/[^isu]/g, "");
  }

  compile(node: RegexNode): Matcher {
    switch (node.kind) {
      case "character":
        return oneCharacter(this.#characterTest(node.source));
      case "place":
        return this.#place(node.where);
      case "sequence":
        return sequence(node.parts.map((part) => this.compile(part)));
      case "either":
        return either(node.options.map((option) => this.compile(option)));
      case "group":
        return group(node.index, this.compile(node.inside));
      case "backreference":
        return this.#backreference(typeof node.to === "number" ? node.to : (this.parsed.groupNames.get(node.to) ?? 0));
      case "lookahead":
        return lookahead(this.compile(node.inside), node.negated);
      case "repeat":
        return this.#repeat(node);
    }
  }

  #place(where: (RegexNode & { kind: "place" })["where"]): Matcher {
    switch (where) {
      case "start":
        return (at, { text }, next) => (at === 0 || (this.#isMultiline && isLineEnd(text, at - 1))) && next(at);
      case "end":
        return (at, { text }, next) => (at === text.length || (this.#isMultiline && isLineEnd(text, at))) && next(at);
      case "boundary":
        return (at, { text }, next) => isWord(text, at - 1) !== isWord(text, at) && next(at);
      case "inside":
        return (at, { text }, next) => isWord(text, at - 1) === isWord(text, at) && next(at);
    }
  }

  #repeat(node: RegexNode & { kind: "repeat" }): Matcher {
    if (node.inside.kind === "character") return repeatCharacter(this.#characterTest(node.inside.source), node);
    return repeat(this.compile(node.inside), node);
  }

  /** The host judges single characters, where it cannot run away; its answers are kept. @returns the character's length, or 0. */
  #characterTest(source: string): (text: string, at: number) => number {
    const host = new RegExp(`^(?:${source})$`, this.#characterFlags);
    const isUnicode = this.#characterFlags.includes("u");
    const known = new Map<number, boolean>();
    return (text, at) => {
      const code = isUnicode ? text.codePointAt(at) : at < text.length ? text.charCodeAt(at) : undefined;
      if (code === undefined) return 0;
      let fits = known.get(code);
      if (fits === undefined) {
        fits = host.test(String.fromCodePoint(code));
        known.set(code, fits);
      }
      return fits ? (code > 0xffff ? 2 : 1) : 0;
    };
  }

  #backreference(index: number): Matcher {
    return (at, attempt, next) => {
      const span = attempt.spans[index];
      if (!span) return next(at);
      const wanted = attempt.text.slice(...span);
      const found = attempt.text.slice(at, at + wanted.length);
      const isSame = this.#ignoresCase ? wanted.toLowerCase() === found.toLowerCase() : wanted === found;
      return isSame && next(at + wanted.length);
    };
  }
}

type CharacterTest = (text: string, at: number) => number;

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly lazy: boolean;
}

function oneCharacter(test: CharacterTest): Matcher {
  return (at, { text, step }, next) => {
    step();
    const length = test(text, at);
    return length > 0 && next(at + length);
  };
}

function sequence(parts: readonly Matcher[]): Matcher {
  const from = (index: number): Matcher => {
    const part = parts[index];
    if (!part) return (at, _, next) => next(at);
    if (index === parts.length - 1) return part;
    const rest = from(index + 1);
    return (at, attempt, next) => part(at, attempt, (end) => rest(end, attempt, next));
  };
  return from(0);
}

function either(options: readonly Matcher[]): Matcher {
  return (at, attempt, next) => options.some((option) => option(at, attempt, next));
}

function group(index: number, inside: Matcher): Matcher {
  return (at, attempt, next) => {
    const before = attempt.spans[index];
    const matched = inside(at, attempt, (end) => {
      const during = attempt.spans[index];
      attempt.spans[index] = [at, end];
      if (next(end)) return true;
      attempt.spans[index] = during;
      return false;
    });
    if (!matched) attempt.spans[index] = before;
    return matched;
  };
}

function lookahead(inside: Matcher, negated: boolean): Matcher {
  return (at, attempt, next) => {
    const before = [...attempt.spans];
    const found = inside(at, attempt, () => true);
    if (negated || !found) attempt.spans.splice(0, attempt.spans.length, ...before);
    return found !== negated && next(at);
  };
}

/** A repeated character needs no recursion, so `.*` runs over text of any length. */
function repeatCharacter(test: CharacterTest, { least, most, lazy }: Bounds): Matcher {
  return (at, { text, step }, next) => {
    const ends = [at];
    let end = at;
    const grow = (): boolean => {
      step();
      const length = ends.length > most ? 0 : test(text, end);
      end += length;
      if (length > 0) ends.push(end);
      return length > 0;
    };
    while ((!lazy || ends.length <= least) && grow()) continue;
    if (lazy) {
      while (ends.length > least) {
        if (next(end)) return true;
        if (!grow()) return false;
      }
      return false;
    }
    for (let count = ends.length - 1; count >= least; count -= 1) {
      step();
      if (next(ends[count] ?? at)) return true;
    }
    return false;
  };
}

function repeat(inside: Matcher, { least, most, lazy }: Bounds): Matcher {
  const round = (at: number, count: number, attempt: Attempt, next: Continue): boolean => {
    attempt.step();
    const again = (): boolean => {
      if (count >= most) return false;
      attempt.depth += 1;
      if (attempt.depth > MAX_DEPTH) throw new RegexProblem(`A group of the regular expression repeats more than ${MAX_DEPTH} times`);
      // A round that takes no character would go on for ever.
      const matched = inside(at, attempt, (end) => (end > at || count < least) && round(end, count + 1, attempt, next));
      attempt.depth -= 1;
      return matched;
    };
    if (count < least) return again();
    return lazy ? next(at) || again() : again() || next(at);
  };
  return (at, attempt, next) => round(at, 0, attempt, next);
}

function isLineEnd(text: string, at: number): boolean {
  return /[\n\r\u2028\u2029]/.test(text.charAt(at));
}

function isWord(text: string, at: number): boolean {
  return /\w/.test(text.charAt(at));
}

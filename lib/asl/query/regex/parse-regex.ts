import { type ParsedRegex, type RegexNode, RegexProblem } from "./regex-syntax";

const MAX_NESTING = 100;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\??)/y;
const CHARACTER_CLASS = /\[(?:\\.|[^\]\\])*\]/sy;
/** An escape for one character or a class of them: `\d`, `\n`, `\x41`, `\p{L}`. */
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|.)/suy;
const LITERAL = /[^]/y;
const LITERAL_CODE_POINT = /[^]/uy;

/**
 * Parses a pattern that the host has accepted as a regular expression already, so its grammar need not be checked again.
 * @throws RegexProblem for lookbehind and for groups nested without measure.
 */
export function parseRegex(pattern: string, flags: string): ParsedRegex {
  return new RegexParser(pattern, flags).parse();
}

class RegexParser {
  #at = 0;
  #groupCount = 0;
  readonly #groupNames = new Map<string, number>();

  constructor(
    private readonly pattern: string,
    private readonly flags: string,
  ) {}

  parse(): ParsedRegex {
    const root = this.#parseEither(0);
    return { root, groupCount: this.#groupCount, groupNames: this.#groupNames };
  }

  #parseEither(nesting: number): RegexNode {
    if (nesting > MAX_NESTING) throw new RegexProblem(`Groups of a regular expression nest at most ${MAX_NESTING} deep`);
    const options = [this.#parseSequence(nesting)];
    while (this.#take("|")) options.push(this.#parseSequence(nesting));
    const [only] = options;
    return options.length === 1 && only ? only : { kind: "either", options };
  }

  #parseSequence(nesting: number): RegexNode {
    const parts: RegexNode[] = [];
    while (this.#at < this.pattern.length && !this.#sees("|") && !this.#sees(")")) parts.push(this.#parseRepeated(nesting));
    return { kind: "sequence", parts };
  }

  #parseRepeated(nesting: number): RegexNode {
    const inside = this.#parseAtom(nesting);
    QUANTIFIER.lastIndex = this.#at;
    const quantifier = QUANTIFIER.exec(this.pattern);
    if (!quantifier) return inside;
    this.#at = QUANTIFIER.lastIndex;
    const [, sign, least, comma, most, lazy] = quantifier;
    return { kind: "repeat", inside, ...bounds(sign, { least, comma, most }), lazy: lazy === "?" };
  }

  #parseAtom(nesting: number): RegexNode {
    if (this.#take("^")) return { kind: "place", where: "start" };
    if (this.#take("$")) return { kind: "place", where: "end" };
    if (this.#take("(")) return this.#parseGroup(nesting);
    if (this.#sees("[")) return { kind: "character", source: this.#match(CHARACTER_CLASS) };
    if (this.#sees("\\")) return this.#parseEscape();
    const character = this.#match(this.flags.includes("u") ? LITERAL_CODE_POINT : LITERAL);
    return { kind: "character", source: /[{}\]/]/.test(character) ? `\\${character}` : character };
  }

  #parseGroup(nesting: number): RegexNode {
    const close = (node: RegexNode): RegexNode => {
      this.#take(")");
      return node;
    };
    if (this.#take("?:")) return close(this.#parseEither(nesting + 1));
    if (this.#take("?=")) return close({ kind: "lookahead", negated: false, inside: this.#parseEither(nesting + 1) });
    if (this.#take("?!")) return close({ kind: "lookahead", negated: true, inside: this.#parseEither(nesting + 1) });
    if (this.#sees("?<=") || this.#sees("?<!"))
      throw new RegexProblem("Lookbehind, (?<=…) and (?<!…), is not supported in regular expressions here");
    this.#groupCount += 1;
    const index = this.#groupCount;
    if (this.#take("?<")) this.#groupNames.set(this.#takeName(), index);
    return close({ kind: "group", index, inside: this.#parseEither(nesting + 1) });
  }

  #parseEscape(): RegexNode {
    if (this.#take("\\b")) return { kind: "place", where: "boundary" };
    if (this.#take("\\B")) return { kind: "place", where: "inside" };
    if (this.#take("\\k<")) return { kind: "backreference", to: this.#takeName() };
    const number = /\\([1-9]\d*)/y;
    number.lastIndex = this.#at;
    const [whole, digits] = number.exec(this.pattern) ?? [];
    if (whole === undefined) return { kind: "character", source: this.#match(ESCAPE) };
    this.#at += whole.length;
    return { kind: "backreference", to: Number(digits) };
  }

  #takeName(): string {
    const end = this.pattern.indexOf(">", this.#at);
    const name = this.pattern.slice(this.#at, end);
    this.#at = end + 1;
    return name;
  }

  #sees(token: string): boolean {
    return this.pattern.startsWith(token, this.#at);
  }

  #take(token: string): boolean {
    if (!this.#sees(token)) return false;
    this.#at += token.length;
    return true;
  }

  #match(sticky: RegExp): string {
    sticky.lastIndex = this.#at;
    const text = sticky.exec(this.pattern)?.[0] ?? this.pattern.charAt(this.#at);
    this.#at += text.length;
    return text;
  }
}

interface Braces {
  readonly least: string | undefined;
  readonly comma: string | undefined;
  readonly most: string | undefined;
}

function bounds(sign: string | undefined, { least, comma, most }: Braces): { readonly least: number; readonly most: number } {
  if (sign === "?") return { least: 0, most: 1 };
  if (sign !== undefined) return { least: sign === "+" ? 1 : 0, most: Number.POSITIVE_INFINITY };
  if (comma === undefined) return { least: Number(least), most: Number(least) };
  return { least: Number(least), most: most === undefined || most === "" ? Number.POSITIVE_INFINITY : Number(most) };
}

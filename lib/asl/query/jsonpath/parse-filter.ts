import { compileRegex } from "../regex/compile-regex";
import { RegexProblem } from "../regex/regex-syntax";
import type { TextCursor } from "../text-cursor";
import { parseQuoted } from "./parse-quoted";
import {
  FILTER_OPERATORS,
  type FilterLiteral,
  type FilterOperand,
  type FilterOperator,
  type FilterPath,
  type FilterTest,
  type PathStep,
} from "./path-syntax";

const MAX_NESTING = 32;
const NUMBER = /-?\d+(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /[A-Za-z]+/y;
const REGEX_BODY = /(?:\\.|[^/\\])+/y;
const REGEX_FLAGS = /[a-zA-Z]*/y;

/** Parses steps of a path; given to the filter parser, so that paths and filters, which nest, need no import in a circle. */
export type ParseSteps = (cursor: TextCursor, nesting: number) => readonly PathStep[];

/** Parses `(…)` behind the `?` of a filter. @param nesting - how many filters and parentheses are around it. */
export function parseFilter(cursor: TextCursor, nesting: number, parseSteps: ParseSteps): FilterTest {
  return new FilterParser(cursor, parseSteps).parse(nesting);
}

class FilterParser {
  constructor(
    private readonly cursor: TextCursor,
    private readonly parseSteps: ParseSteps,
  ) {}

  parse(nesting: number): FilterTest {
    this.checkNesting(nesting, "Filters");
    this.cursor.skipSpace();
    this.cursor.expect("(", "after '?' of a filter");
    const test = this.parseOr(nesting + 1);
    this.cursor.expect(")", "to close the filter");
    return test;
  }

  private parseOr(nesting: number): FilterTest {
    let left = this.parseAnd(nesting);
    while (this.cursor.take("||")) left = { kind: "or", left, right: this.parseAnd(nesting) };
    return left;
  }

  private parseAnd(nesting: number): FilterTest {
    let left = this.parseTerm(nesting);
    while (this.cursor.take("&&")) left = { kind: "and", left, right: this.parseTerm(nesting) };
    return left;
  }

  private parseTerm(nesting: number): FilterTest {
    this.checkNesting(nesting, "Filters");
    this.cursor.skipSpace();
    const test = this.parseBareTerm(nesting);
    this.cursor.skipSpace();
    return test;
  }

  private parseBareTerm(nesting: number): FilterTest {
    if (this.cursor.take("!")) return { kind: "not", test: this.parseTerm(nesting + 1) };
    if (this.cursor.take("(")) {
      const test = this.parseOr(nesting + 1);
      this.cursor.expect(")", "to close the parenthesis");
      return test;
    }
    return this.parseComparison(nesting);
  }

  private parseComparison(nesting: number): FilterTest {
    const start = this.cursor.offset;
    const left = this.parseOperand(nesting);
    this.cursor.skipSpace();
    const operator = this.parseOperator();
    if (operator === undefined) {
      if (left.kind !== "path") return this.cursor.refuse("A filter must compare, or test that a path such as @.name exists", start);
      return { kind: "exists", path: left.path };
    }
    this.cursor.skipSpace();
    const right = this.parseOperand(nesting);
    if ((operator === "=~") !== (right.kind === "regex")) {
      this.cursor.refuse("=~ and a regular expression /…/ on its right go together", start);
    }
    return { kind: "compare", operator, left, right };
  }

  private parseOperator(): FilterOperator | undefined {
    const { cursor } = this;
    return FILTER_OPERATORS.find((operator) => {
      if (!cursor.startsWith(operator)) return false;
      if (/\w/.test(operator) && /\w/.test(cursor.text.charAt(cursor.offset + operator.length))) return false;
      return cursor.take(operator);
    });
  }

  private parseOperand(nesting: number): FilterOperand {
    if (this.cursor.take("@")) return { kind: "path", path: this.parsePath("member", nesting) };
    if (this.cursor.take("$")) return { kind: "path", path: this.parsePath("document", nesting) };
    if (this.cursor.next === "/") return this.parseRegex();
    return { kind: "literal", value: this.parseLiteral(nesting) };
  }

  private parsePath(from: FilterPath["from"], nesting: number): FilterPath {
    return { from, steps: this.parseSteps(this.cursor, nesting + 1) };
  }

  private parseRegex(): FilterOperand {
    const start = this.cursor.offset;
    this.cursor.take("/");
    const pattern = this.cursor.match(REGEX_BODY) ?? this.cursor.fail("Expected a regular expression after '/'");
    this.cursor.expect("/", "to close the regular expression");
    const flags = this.cursor.match(REGEX_FLAGS) ?? "";
    if (!/^[imsu]*$/.test(flags)) this.cursor.refuse("A regular expression here takes the flags i, m, s and u", start);
    try {
      compileRegex(pattern, flags);
    } catch (problem) {
      if (problem instanceof RegexProblem) this.cursor.refuse(problem.message, start);
      throw problem;
    }
    return { kind: "regex", pattern, flags };
  }

  private parseLiteral(nesting: number): FilterLiteral {
    if (this.cursor.next === "'" || this.cursor.next === '"') return parseQuoted(this.cursor);
    if (this.cursor.take("[")) return this.parseArray(nesting);
    const number = this.cursor.match(NUMBER);
    if (number !== undefined) return Number(number);
    const start = this.cursor.offset;
    const word = this.cursor.match(WORD);
    if (word === "null") return null;
    if (word === "true" || word === "false") return word === "true";
    return this.cursor.fail("Expected a path (@.x), a number, a quoted string, true, false, null or a list", start);
  }

  private parseArray(nesting: number): readonly FilterLiteral[] {
    this.checkNesting(nesting, "Lists");
    const members: FilterLiteral[] = [];
    this.cursor.skipSpace();
    while (!this.cursor.take("]")) {
      if (members.length > 0) {
        this.cursor.expect(",", "between the members of a list");
        this.cursor.skipSpace();
      }
      members.push(this.parseLiteral(nesting + 1));
      this.cursor.skipSpace();
    }
    return members;
  }

  private checkNesting(nesting: number, what: string): void {
    if (nesting >= MAX_NESTING) this.cursor.refuse(`${what} nest at most ${MAX_NESTING} deep`, this.cursor.offset);
  }
}

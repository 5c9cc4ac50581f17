import type { TextCursor } from "../text-cursor";
import { parseSteps } from "./parse-path";
import { parseQuoted } from "./parse-quoted";
import {
  FILTER_OPERATORS,
  type FilterLiteral,
  type FilterOperand,
  type FilterOperator,
  type FilterPath,
  type FilterTest,
} from "./path-syntax";

const MAX_NESTING = 32;
const NUMBER = /-?\d+(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /[A-Za-z]+/y;
const REGEX_BODY = /(?:\\.|[^/\\])+/y;
const REGEX_FLAGS = /[a-zA-Z]*/y;

/** Parses `(…)` behind the `?` of a filter. @param nesting - how many filters and parentheses are around it. */
export function parseFilter(cursor: TextCursor, nesting: number): FilterTest {
  if (nesting >= MAX_NESTING) cursor.refuse(`Filters nest at most ${MAX_NESTING} deep`, cursor.offset);
  cursor.skipSpace();
  cursor.expect("(", "after '?' of a filter");
  const test = parseOr(cursor, nesting + 1);
  cursor.expect(")", "to close the filter");
  return test;
}

function parseOr(cursor: TextCursor, nesting: number): FilterTest {
  let left = parseAnd(cursor, nesting);
  while (cursor.take("||")) left = { kind: "or", left, right: parseAnd(cursor, nesting) };
  return left;
}

function parseAnd(cursor: TextCursor, nesting: number): FilterTest {
  let left = parseTerm(cursor, nesting);
  while (cursor.take("&&")) left = { kind: "and", left, right: parseTerm(cursor, nesting) };
  return left;
}

function parseTerm(cursor: TextCursor, nesting: number): FilterTest {
  if (nesting >= MAX_NESTING) cursor.refuse(`Filters nest at most ${MAX_NESTING} deep`, cursor.offset);
  cursor.skipSpace();
  const test = parseBareTerm(cursor, nesting);
  cursor.skipSpace();
  return test;
}

function parseBareTerm(cursor: TextCursor, nesting: number): FilterTest {
  if (cursor.take("!")) return { kind: "not", test: parseTerm(cursor, nesting + 1) };
  if (cursor.take("(")) {
    const test = parseOr(cursor, nesting + 1);
    cursor.expect(")", "to close the parenthesis");
    return test;
  }
  return parseComparison(cursor, nesting);
}

function parseComparison(cursor: TextCursor, nesting: number): FilterTest {
  const start = cursor.offset;
  const left = parseOperand(cursor, nesting);
  cursor.skipSpace();
  const operator = parseOperator(cursor);
  if (operator === undefined) {
    if (left.kind !== "path") return cursor.refuse("A filter must compare, or test that a path such as @.name exists", start);
    return { kind: "exists", path: left.path };
  }
  cursor.skipSpace();
  const right = parseOperand(cursor, nesting);
  if (operator === "=~" && right.kind !== "regex") cursor.refuse("The right side of =~ is a regular expression: /…/", start);
  return { kind: "compare", operator, left, right };
}

function parseOperator(cursor: TextCursor): FilterOperator | undefined {
  return FILTER_OPERATORS.find((operator) => {
    if (!cursor.startsWith(operator)) return false;
    if (/\w/.test(operator) && /\w/.test(cursor.text.charAt(cursor.offset + operator.length))) return false;
    return cursor.take(operator);
  });
}

function parseOperand(cursor: TextCursor, nesting: number): FilterOperand {
  if (cursor.take("@")) return { kind: "path", path: parseFilterPath(cursor, "member", nesting) };
  if (cursor.take("$")) return { kind: "path", path: parseFilterPath(cursor, "document", nesting) };
  if (cursor.next === "/") return parseRegex(cursor);
  return { kind: "literal", value: parseLiteral(cursor, nesting) };
}

function parseFilterPath(cursor: TextCursor, from: FilterPath["from"], nesting: number): FilterPath {
  return { from, steps: parseSteps(cursor, nesting + 1) };
}

function parseRegex(cursor: TextCursor): FilterOperand {
  const start = cursor.offset;
  cursor.take("/");
  const pattern = cursor.match(REGEX_BODY) ?? cursor.fail("Expected a regular expression after '/'");
  cursor.expect("/", "to close the regular expression");
  const flags = cursor.match(REGEX_FLAGS) ?? "";
  if (!/^[imsu]*$/.test(flags)) cursor.refuse("A regular expression here takes the flags i, m, s and u", start);
  return { kind: "regex", pattern, flags };
}

function parseLiteral(cursor: TextCursor, nesting: number): FilterLiteral {
  if (cursor.next === "'" || cursor.next === '"') return parseQuoted(cursor);
  if (cursor.take("[")) return parseArray(cursor, nesting);
  const number = cursor.match(NUMBER);
  if (number !== undefined) return Number(number);
  const start = cursor.offset;
  switch (cursor.match(WORD)) {
    case "true":
      return true;
    case "false":
      return false;
    case "null":
      return null;
    default:
      return cursor.fail("Expected a path (@.x), a number, a quoted string, true, false, null or a list", start);
  }
}

function parseArray(cursor: TextCursor, nesting: number): readonly FilterLiteral[] {
  if (nesting >= MAX_NESTING) cursor.refuse(`Lists nest at most ${MAX_NESTING} deep`, cursor.offset);
  const members: FilterLiteral[] = [];
  cursor.skipSpace();
  while (!cursor.take("]")) {
    if (members.length > 0) {
      cursor.expect(",", "between the members of a list");
      cursor.skipSpace();
    }
    members.push(parseLiteral(cursor, nesting + 1));
    cursor.skipSpace();
  }
  return members;
}

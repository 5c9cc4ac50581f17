import { TextCursor } from "../text-cursor";
import { parseFilter } from "./parse-filter";
import type { ParsedPath, PathRoot, PathStep, Selector } from "./path-syntax";
import { parseQuoted } from "./parse-quoted";

const MAX_STEPS = 256;
const INTEGER = /-?\d+/y;
/** A dot name runs to the next character that has a meaning of its own. */
const DOT_NAME = /[^.[\](),'"\s{}?!<>=&|]+/y;
const VARIABLE_NAME = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;

/**
 * Parses a whole string as a JSONPath.
 * @throws QuerySyntaxError with the offset of what is wrong.
 */
export function parsePath(text: string): ParsedPath {
  const cursor = new TextCursor(text);
  const path = parsePathAt(cursor);
  if (!cursor.atEnd) refuseRest(cursor);
  return path;
}

/** Parses the path that starts here, and stops behind it: for the arguments of Intrinsic Functions. */
export function parsePathAt(cursor: TextCursor): ParsedPath {
  const start = cursor.offset;
  cursor.expect("$", "at the start of a JSONPath");
  const root = parseRoot(cursor);
  const steps = parseSteps(cursor, 0);
  return { source: cursor.text.slice(start, cursor.offset), root, steps };
}

/** @param nesting - how many filters are around these steps. */
function parseSteps(cursor: TextCursor, nesting: number): readonly PathStep[] {
  const steps: PathStep[] = [];
  while (cursor.next === "." || cursor.next === "[") {
    if (steps.length === MAX_STEPS) cursor.refuse(`A JSONPath has at most ${MAX_STEPS} steps`, cursor.offset);
    steps.push(parseStep(cursor, nesting));
  }
  return steps;
}

function parseRoot(cursor: TextCursor): PathRoot {
  if (cursor.take("$")) return { kind: "context" };
  const name = cursor.match(VARIABLE_NAME);
  if (name !== undefined) return { kind: "variable", name };
  return { kind: "input" };
}

function parseStep(cursor: TextCursor, nesting: number): PathStep {
  const descend = cursor.take("..");
  if (!descend && cursor.take(".") && cursor.startsWith("[")) cursor.fail("Expected a field name after '.'");
  if (cursor.take("[")) return { descend, select: parseBracket(cursor, nesting) };
  if (cursor.take("*")) return { descend, select: { kind: "wildcard" } };
  const start = cursor.offset;
  const name = cursor.match(DOT_NAME) ?? cursor.fail("Expected a field name, '*' or '[' after '.'");
  if (cursor.next === "(") cursor.refuse(`JSONPath functions such as '${name}()' are not supported`, start);
  return { descend, select: { kind: "name", name } };
}

function parseBracket(cursor: TextCursor, nesting: number): Selector {
  cursor.skipSpace();
  const selector = parseBracketContent(cursor, nesting);
  cursor.skipSpace();
  cursor.expect("]", "to close the bracket");
  return selector;
}

function parseBracketContent(cursor: TextCursor, nesting: number): Selector {
  if (cursor.take("*")) return { kind: "wildcard" };
  if (cursor.take("?")) return { kind: "filter", test: parseFilter(cursor, nesting, parseSteps) };
  if (cursor.next === "'" || cursor.next === '"') {
    const names = parseList(cursor, parseQuoted);
    return names.length === 1 ? { kind: "name", name: names[0] ?? "" } : { kind: "names", names };
  }
  return parseIndexes(cursor);
}

function parseIndexes(cursor: TextCursor): Selector {
  const first = parseInteger(cursor);
  if (cursor.take(":")) {
    const to = parseInteger(cursor);
    if (cursor.next === ":") cursor.refuse("A slice takes no step: write [from:to]", cursor.offset);
    return { kind: "slice", from: first, to };
  }
  if (first === undefined) return cursor.fail("Expected a quoted name, an index, a slice, '*' or a filter in the bracket");
  const rest: number[] = [];
  cursor.skipSpace();
  while (cursor.take(",")) {
    cursor.skipSpace();
    rest.push(parseInteger(cursor) ?? cursor.fail("Expected an index after ','"));
    cursor.skipSpace();
  }
  return rest.length === 0 ? { kind: "index", index: first } : { kind: "indexes", indexes: [first, ...rest] };
}

function parseInteger(cursor: TextCursor): number | undefined {
  const digits = cursor.match(INTEGER);
  return digits === undefined ? undefined : Number(digits);
}

function parseList(cursor: TextCursor, parseOne: (cursor: TextCursor) => string): readonly string[] {
  const list = [parseOne(cursor)];
  cursor.skipSpace();
  while (cursor.take(",")) {
    cursor.skipSpace();
    list.push(parseOne(cursor));
    cursor.skipSpace();
  }
  return list;
}

function refuseRest(cursor: TextCursor): never {
  if (/\s/.test(cursor.next)) {
    return cursor.refuse("A JSONPath holds no blanks outside brackets and quotes: write ['two words'] for such a name", cursor.offset);
  }
  return cursor.fail("Expected '.', '[' or the end of the JSONPath");
}

import type { Json } from "../../json/json";
import type { TextCursor } from "../text-cursor";

const NUMBER = /-?\d+(\.\d+)?([eE][+-]?\d+)?/y;
const WORD = /(?:true|false|null)(?![\w.])/y;
const ESCAPED = "'{}\\";

interface Literal {
  readonly value: Json;
  /** A string as written, without its quotes. */
  readonly raw?: string;
}

/** Parses a literal argument: 'text', a number, true, false, null. @returns undefined where something else stands here. */
export function parseLiteral(cursor: TextCursor): Literal | undefined {
  if (cursor.next === "'") return parseText(cursor);
  const word = cursor.match(WORD);
  if (word !== undefined) return { value: word === "null" ? null : word === "true" };
  const number = cursor.match(NUMBER);
  return number === undefined ? undefined : { value: Number(number) };
}

/** In a string a backslash escapes `'`, `{`, `}` and itself; AWS refuses it before anything else. */
function parseText(cursor: TextCursor): Literal {
  const start = cursor.offset;
  cursor.offset += 1;
  const from = cursor.offset;
  let value = "";
  while (cursor.next !== "'") {
    if (cursor.atEnd) cursor.refuse("The string is not closed: add '", start);
    if (cursor.take("\\") && !ESCAPED.includes(cursor.next)) {
      cursor.refuse("In a string of an Intrinsic Function a backslash stands only before ', {, } and \\", cursor.offset - 1);
    }
    value += cursor.next;
    cursor.offset += 1;
  }
  const raw = cursor.text.slice(from, cursor.offset);
  cursor.offset += 1;
  return { value, raw };
}

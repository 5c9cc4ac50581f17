import type { TextCursor } from "../text-cursor";

/**
 * Parses a quoted name or string of a path. A backslash escapes the quote and itself; before anything else it is
 * a character like any other, as AWS was seen to read a name that holds `\\"` in single quotes.
 */
export function parseQuoted(cursor: TextCursor): string {
  const quote = cursor.next;
  const start = cursor.offset;
  if (quote !== "'" && quote !== '"') cursor.fail("Expected a quoted name");
  cursor.offset += 1;
  let text = "";
  while (!cursor.take(quote)) {
    if (cursor.atEnd) cursor.refuse(`The string is not closed: add ${quote}`, start);
    const escaped = cursor.next === "\\" ? cursor.text.charAt(cursor.offset + 1) : "";
    if (escaped === quote || escaped === "\\") cursor.offset += 1;
    text += cursor.next;
    cursor.offset += 1;
  }
  return text;
}

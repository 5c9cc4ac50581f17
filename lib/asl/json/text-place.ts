/** A place in a text as people count: both from 1; a column is a UTF-16 code unit. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** @param offset - zero-based, may be the text's length. Lines end at `\n`. */
export function textPlace(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: offset - lastBreak };
}

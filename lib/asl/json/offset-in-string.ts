/**
 * Where the text of a definition has a character of one of its strings: escapes take more than one character there.
 * @param start - offset of the string's opening quote.
 * @param offset - zero-based, in the string's value.
 */
export function offsetInString(text: string, start: number, offset: number): number {
  let at = start + 1;
  for (let count = 0; count < offset && at < text.length && text[at] !== '"'; count += 1) {
    at += text[at] !== "\\" ? 1 : text[at + 1] === "u" ? 6 : 2;
  }
  return at;
}

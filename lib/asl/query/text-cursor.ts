import { QuerySyntaxError } from "./query";

/** A place in an expression's text that moves forward as it is parsed. */
export class TextCursor {
  constructor(
    readonly text: string,
    public offset = 0,
  ) {}

  get next(): string {
    return this.text.charAt(this.offset);
  }

  get atEnd(): boolean {
    return this.offset >= this.text.length;
  }

  startsWith(token: string): boolean {
    return this.text.startsWith(token, this.offset);
  }

  /** Steps over the token if it comes next. */
  take(token: string): boolean {
    if (!this.startsWith(token)) return false;
    this.offset += token.length;
    return true;
  }

  expect(token: string, purpose: string): void {
    if (!this.take(token)) this.fail(`Expected '${token}' ${purpose}`);
  }

  /** Steps over what the sticky pattern matches here. @returns the text, or undefined where it does not match. */
  match(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.offset;
    const text = sticky.exec(this.text)?.[0];
    if (text !== undefined) this.offset += text.length;
    return text;
  }

  skipSpace(): void {
    this.match(/\s*/y);
  }

  fail(problem: string, offset = this.offset): never {
    const found = offset >= this.text.length ? "the end" : `'${this.text.charAt(offset)}'`;
    throw new QuerySyntaxError(`${problem}, but found ${found} at character ${offset} of '${this.text}'.`, "", offset);
  }

  /** Refuses text whose problem is not the next character. */
  refuse(problem: string, offset: number): never {
    throw new QuerySyntaxError(`${problem} (character ${offset} of '${this.text}').`, "", offset);
  }
}

import type { JsonPointer } from "./json";
import type { JsonProblem } from "./json-text";
import { textPlace } from "./text-place";

/** Ends the reading of a text that is not JSON. Caught by `readJson`; never leaves `lib/asl/json`. */
export class JsonSyntaxError extends Error {
  override readonly name = "JsonSyntaxError";
  constructor(readonly problem: JsonProblem) {
    super(problem.message);
  }
}

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_$.]+/uy;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);
const ANY_VALUE = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

type Holder = "Object" | "Array";

/** Reads JSON's tokens. What it says of a mistake is what AWS's own reader says, so a learner can look the words up. */
export class JsonScanner {
  offset = 0;
  /** Where in the document the scanner is, for the problem's pointer. */
  at: JsonPointer = "";
  readonly #text: string;
  readonly #open: { readonly holder: Holder; readonly start: number }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  peek(): string | undefined {
    return this.#text[this.offset];
  }

  skipBlanks(): void {
    this.#match(BLANK);
  }

  expectEnd(): void {
    if (this.peek() === undefined) return;
    this.#unexpected("expected the end of the definition", "Remove what follows the closing brace of the definition.");
  }

  open(holder: Holder): void {
    this.#open.push({ holder, start: this.offset });
    this.offset += 1;
  }

  /** Takes the closing mark, or the comma before the next entry. @returns true at the close. */
  closes(mark: "}" | "]", first: boolean): boolean {
    this.skipBlanks();
    const next = this.peek();
    if (next === mark) {
      this.offset += 1;
      this.#open.pop();
      return true;
    }
    if (first) return false;
    if (next === ",") {
      this.offset += 1;
      this.skipBlanks();
      if (this.peek() === mark) this.#trailingComma(mark);
      return false;
    }
    return this.#missingComma(next);
  }

  fieldName(): string {
    if (this.peek() === '"') return this.#string();
    if (this.peek() === undefined) this.#unclosed();
    return this.#unexpected(
      "was expecting double-quote to start field name",
      "Write the key in double quotes, and leave out comments and trailing commas: JSON has none.",
    );
  }

  colon(): void {
    this.skipBlanks();
    if (this.peek() === undefined) this.#unclosed();
    if (this.peek() !== ":") {
      this.#unexpected("was expecting a colon to separate field name and value", "Put a colon between the key and its value.");
    }
    this.offset += 1;
  }

  /** A string, number, true, false or null. */
  scalar(): string | number | boolean | null {
    const next = this.peek();
    if (next === '"') return this.#string();
    if (next === undefined) return this.#unclosed();
    if (next === "-" || (next >= "0" && next <= "9")) return this.#number();
    return this.#word();
  }

  #number(): number {
    const start = this.offset;
    const digits = this.#match(NUMBER);
    if (digits === "" || /[\w.]/.test(this.peek() ?? "")) {
      this.offset = start;
      const written = /^[-+\w.]+/.exec(this.#text.slice(start))?.[0] ?? "-";
      this.#fail(
        `Invalid numeric value: '${written}'`,
        "Write the number in decimal, without leading zeros or a plus sign.",
        written.length,
      );
    }
    const number = Number(digits);
    if (!Number.isFinite(number)) {
      this.offset = start;
      this.#fail(`Invalid numeric value: '${digits}'`, "Write a number that is less than 1.8e308 in size.", digits.length);
    }
    return number;
  }

  #word(): boolean | null {
    const start = this.offset;
    const word = this.#match(WORD);
    if (word === "true") return true;
    if (word === "false") return false;
    if (word === "null") return null;
    this.offset = start;
    if (word === "") {
      return this.#unexpected(`expected a valid value ${ANY_VALUE}`, "Put a value here; text needs double quotes around it.");
    }
    return this.#fail(
      `Unrecognized token '${word}': was expecting ${ANY_VALUE}`,
      "Put double quotes around text; only true, false, null and numbers go without.",
      word.length,
    );
  }

  #string(): string {
    const start = this.offset;
    let value = "";
    this.offset += 1;
    for (;;) {
      value += this.#match(PLAIN);
      const next = this.peek();
      if (next === '"') {
        this.offset += 1;
        return value;
      }
      if (next === "\\") value += this.#escape();
      else this.#brokenString(next, start);
    }
  }

  #escape(): string {
    const letter = this.#text[this.offset + 1] ?? "";
    const plain = ESCAPES.get(letter);
    if (plain !== undefined) {
      this.offset += 2;
      return plain;
    }
    const code = /^[0-9a-fA-F]{4}$/.exec(this.#text.slice(this.offset + 2, this.offset + 6))?.[0];
    if (letter === "u" && code !== undefined) {
      this.offset += 6;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    return this.#fail(
      `Unrecognized character escape '${letter}' (code ${letter.charCodeAt(0) || 0})`,
      'A backslash may stand before " \\ / b f n r t, or u and four hexadecimal digits; write \\\\ for a backslash itself.',
      2,
    );
  }

  #brokenString(next: string | undefined, start: number): never {
    if (next === undefined) {
      this.offset = start;
      this.#fail(
        "Unexpected end-of-input: was expecting closing quote for a string value",
        "Close the string with a double quote.",
        this.#text.length - start,
      );
    }
    this.#fail(
      `Illegal unquoted character ((CTRL-CHAR, code ${next.charCodeAt(0)})): has to be escaped using backslash to be included in string value`,
      "Close the string before the line ends, or write the break as \\n.",
      1,
    );
  }

  #trailingComma(mark: "}" | "]"): never {
    const wanted = mark === "}" ? "was expecting double-quote to start field name" : `expected a valid value ${ANY_VALUE}`;
    this.#unexpected(wanted, `Remove the comma before '${mark}': JSON allows none after the last entry.`);
  }

  #missingComma(next: string | undefined): never {
    if (next === undefined) this.#unclosed();
    const { holder } = this.#innermost();
    const other = holder === "Object" ? "]" : "}";
    if (next === other) {
      const wanted = holder === "Object" ? "}" : "]";
      this.#fail(
        `Unexpected close marker '${next}': expected '${wanted}' (for ${holder} starting at ${this.#startMark()})`,
        `Write '${wanted}' here, or open what '${next}' is to close.`,
        1,
      );
    }
    this.#unexpected(`was expecting comma to separate ${holder} entries`, "Put a comma after the entry before.");
  }

  #unclosed(): never {
    if (this.#open.length === 0) {
      this.#fail("No content to map due to end-of-input", 'Write a definition: { "StartAt": …, "States": { … } }.', 0);
    }
    const { holder } = this.#innermost();
    this.#fail(
      `Unexpected end-of-input: expected close marker for ${holder} (start marker at ${this.#startMark()})`,
      `Close it with '${holder === "Object" ? "}" : "]"}': a closing mark is missing between there and the end.`,
      0,
    );
  }

  #innermost(): { readonly holder: Holder; readonly start: number } {
    return this.#open.at(-1) ?? { holder: "Object", start: 0 };
  }

  #startMark(): string {
    const { line, column } = textPlace(this.#text, this.#innermost().start);
    return `line: ${line}, column: ${column}`;
  }

  #unexpected(wanted: string, mend: string): never {
    const found = String.fromCodePoint(this.#text.codePointAt(this.offset) ?? 0);
    this.#fail(`Unexpected character ('${found}' (code ${found.codePointAt(0) ?? 0})): ${wanted}`, mend, found.length);
  }

  #fail(message: string, mend: string, length: number): never {
    const range = { start: this.offset, end: this.offset + length };
    throw new JsonSyntaxError({ kind: "syntax", message, mend, at: this.at, range });
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.offset += found.length;
    return found;
  }
}

/**
 * Reads CSV a record at a time: RFC 4180 with any single-character delimiter. A field in double quotes may hold
 * delimiters, line ends and doubled quotes. Empty lines are passed over.
 * @param text - without a byte order mark.
 */
export function* csvRecords(text: string, delimiter: string): Generator<readonly string[]> {
  const scanner = new FieldScanner(text, delimiter);
  let fields: string[] = [];
  while (!scanner.isAtEnd()) {
    fields.push(scanner.readField());
    if (scanner.takeDelimiter()) {
      if (!scanner.isAtEnd()) continue;
      // A delimiter at the very end still has an empty field behind it.
      fields.push("");
    }
    const isEmptyLine = fields.length === 1 && scanner.lastFieldWasEmpty;
    scanner.takeLineEnd();
    if (!isEmptyLine) yield fields;
    fields = [];
  }
}

class FieldScanner {
  lastFieldWasEmpty = false;
  #at = 0;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {}

  isAtEnd(): boolean {
    return this.#at >= this.text.length;
  }

  takeDelimiter(): boolean {
    if (this.text.charAt(this.#at) !== this.delimiter) return false;
    this.#at += 1;
    return true;
  }

  takeLineEnd(): void {
    if (this.text.charAt(this.#at) === "\r") this.#at += 1;
    if (this.text.charAt(this.#at) === "\n") this.#at += 1;
  }

  readField(): string {
    const start = this.#at;
    const field = this.text.charAt(start) === '"' ? this.#readQuoted() + this.#readBare() : this.#readBare();
    this.lastFieldWasEmpty = this.#at === start;
    return field;
  }

  #readBare(): string {
    const start = this.#at;
    while (!this.isAtEnd() && !this.#isFieldEnd(this.text.charAt(this.#at))) this.#at += 1;
    return this.text.slice(start, this.#at);
  }

  #isFieldEnd(character: string): boolean {
    return character === this.delimiter || character === "\n" || character === "\r";
  }

  /** A quote that is never closed reaches to the end of the text. */
  #readQuoted(): string {
    let field = "";
    this.#at += 1;
    for (;;) {
      const quote = this.text.indexOf('"', this.#at);
      field += this.text.slice(this.#at, quote === -1 ? undefined : quote);
      this.#at = quote === -1 ? this.text.length : quote + 1;
      if (quote === -1 || this.text.charAt(this.#at) !== '"') return field;
      field += '"';
      this.#at += 1;
    }
  }
}

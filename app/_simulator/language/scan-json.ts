/** A value of a JSON text with its place in it; offsets count UTF-16 units from 0, ends exclusive. */
export type JsonNode = ObjectNode | ArrayNode | ScalarNode;

export interface ObjectNode {
  readonly kind: "object";
  readonly start: number;
  readonly end: number;
  readonly members: readonly Member[];
}

export interface ArrayNode {
  readonly kind: "array";
  readonly start: number;
  readonly end: number;
  readonly items: readonly JsonNode[];
}

export interface ScalarNode {
  readonly kind: "string" | "number" | "literal" | "unknown";
  readonly start: number;
  readonly end: number;
  /** A string's value, escapes resolved; the text itself for the others. */
  readonly value: string;
}

export interface Member {
  readonly key: ScalarNode;
  /** Undefined while it is being typed. */
  readonly value: JsonNode | undefined;
}

const BLANK = /[\s,:]/;
const MAX_DEPTH = 200; // deeper text is not a definition; the scanner recurses

/**
 * Reads JSON text as an editor must: never fails, and makes the best of text that is being typed.
 * Missing commas, colons, values and closing brackets are passed over.
 * @returns undefined for text without any value.
 */
export function scanJson(text: string): JsonNode | undefined {
  return new Scanner(text).value(0);
}

class Scanner {
  private at = 0;

  constructor(private readonly text: string) {}

  value(depth: number): JsonNode | undefined {
    this.skipBlanks();
    const next = this.text[this.at];
    if (next === undefined || depth > MAX_DEPTH) return undefined;
    if (next === "{") return this.object(depth);
    if (next === "[") return this.array(depth);
    if (next === '"') return this.string();
    return this.word();
  }

  private object(depth: number): ObjectNode {
    const start = this.at++;
    const members: Member[] = [];
    for (;;) {
      this.skipBlanks();
      const next = this.text[this.at];
      if (next === undefined || next === "]") break;
      if (next === "}") {
        this.at++;
        break;
      }
      members.push(this.member(depth));
    }
    return { kind: "object", start, end: this.at, members };
  }

  private member(depth: number): Member {
    const key = this.text[this.at] === '"' ? this.string() : this.word();
    this.skipSpaces();
    if (this.text[this.at] !== ":") return { key, value: undefined };
    this.at++;
    this.skipSpaces();
    const next = this.text[this.at];
    if (next === undefined || next === "," || next === "}" || next === "]" || this.startsMember()) return { key, value: undefined };
    return { key, value: this.value(depth + 1) };
  }

  /** A string with a colon after it, where a value should stand, is the next member's key. */
  private startsMember(): boolean {
    return /^"(?:[^"\\\n]|\\.)*"\s*:/.test(this.text.slice(this.at, this.at + 200));
  }

  private array(depth: number): ArrayNode {
    const start = this.at++;
    const items: JsonNode[] = [];
    for (;;) {
      this.skipBlanks();
      const next = this.text[this.at];
      if (next === undefined || next === "}") break;
      if (next === "]") {
        this.at++;
        break;
      }
      const item = this.value(depth + 1);
      if (item === undefined) break;
      items.push(item);
    }
    return { kind: "array", start, end: this.at, items };
  }

  private string(): ScalarNode {
    const start = this.at++;
    while (this.at < this.text.length && this.text[this.at] !== '"' && this.text[this.at] !== "\n") {
      this.at += this.text[this.at] === "\\" ? 2 : 1;
    }
    const closed = this.text[this.at] === '"';
    if (closed) this.at++;
    this.at = Math.min(this.at, this.text.length);
    return { kind: "string", start, end: this.at, value: unescape(this.text.slice(start + 1, closed ? this.at - 1 : this.at)) };
  }

  private word(): ScalarNode {
    const start = this.at;
    while (this.at < this.text.length && !/[\s,:{}[\]"]/.test(this.text.charAt(this.at))) this.at++;
    if (this.at === start) this.at++; // never stand still
    const value = this.text.slice(start, this.at);
    return { kind: kindOfWord(value), start, end: this.at, value };
  }

  private skipBlanks(): void {
    while (BLANK.test(this.text.charAt(this.at))) this.at++;
  }

  private skipSpaces(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at++;
  }
}

function kindOfWord(word: string): "number" | "literal" | "unknown" {
  if (word === "true" || word === "false" || word === "null") return "literal";
  return /^-?\d/.test(word) ? "number" : "unknown";
}

function unescape(raw: string): string {
  if (!raw.includes("\\")) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

import type { Json, JsonPointer } from "./json";
import { step } from "./json-pointer";
import { JsonScanner, JsonSyntaxError } from "./json-scanner";
import { placesOf, type JsonPlace, type JsonProblem, type JsonText, type TextRange } from "./json-text";

/** Levels of nesting that are read: AWS's own reader stops there too, and no stack overflows. */
const MAX_DEPTH = 1000;

/**
 * Reads JSON as RFC 8259 has it, and knows afterwards where every value stands. Keys like `__proto__` are plain
 * keys; of a repeated key the last value counts, as at AWS, and a problem says so.
 *
 * @returns the value, or the first thing that keeps the text from being JSON. Never throws.
 */
export function readJson(text: string): JsonText {
  const reader = new Reader(text);
  try {
    const { value, place } = reader.readDocument();
    return { text, value, problems: reader.problems, ...placesOf(place, text) };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return { text, value: undefined, problems: [...reader.problems, error.problem], ...placesOf(undefined, text) };
  }
}

interface Read {
  readonly value: Json;
  readonly place: JsonPlace;
}

class Reader {
  readonly problems: JsonProblem[] = [];
  readonly #scanner: JsonScanner;
  #depth = 0;

  constructor(text: string) {
    this.#scanner = new JsonScanner(text);
  }

  readDocument(): Read {
    const read = this.#value("");
    this.#scanner.skipBlanks();
    this.#scanner.expectEnd();
    return read;
  }

  #value(at: JsonPointer): Read {
    const scanner = this.#scanner;
    scanner.skipBlanks();
    scanner.at = at;
    const start = scanner.offset;
    const first = scanner.peek();
    if (first === "{") return this.#nested(at, start, () => this.#object(at, start));
    if (first === "[") return this.#nested(at, start, () => this.#array(at, start));
    const value = scanner.scalar();
    return { value, place: { start, end: scanner.offset } };
  }

  #nested(at: JsonPointer, start: number, read: () => Read): Read {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw new JsonSyntaxError({
        kind: "too-deep",
        message: `The definition is nested more than ${MAX_DEPTH} levels deep`,
        mend: "Nest less deeply: split the data, or move part of the workflow to a state machine of its own.",
        at,
        range: { start, end: start + 1 },
      });
    }
    const result = read();
    this.#depth -= 1;
    return result;
  }

  #object(at: JsonPointer, start: number): Read {
    const scanner = this.#scanner;
    const entries: [string, Json][] = [];
    const members = new Map<string, { key: TextRange; value: JsonPlace }>();
    scanner.open("Object");
    for (let first = true; !scanner.closes("}", first); first = false) {
      const keyStart = scanner.offset;
      const name = scanner.fieldName();
      const key = { start: keyStart, end: scanner.offset };
      scanner.colon();
      const here = step(at, name);
      const { value, place } = this.#value(here);
      if (members.has(name)) this.problems.push(repeatedKey(name, here, key));
      entries.push([name, value]);
      members.set(name, { key, value: place });
    }
    return { value: plainObject(entries), place: { start, end: scanner.offset, members } };
  }

  #array(at: JsonPointer, start: number): Read {
    const scanner = this.#scanner;
    const value: Json[] = [];
    const elements: JsonPlace[] = [];
    scanner.open("Array");
    for (let first = true; !scanner.closes("]", first); first = false) {
      const read = this.#value(step(at, value.length));
      value.push(read.value);
      elements.push(read.place);
    }
    return { value, place: { start, end: scanner.offset, elements } };
  }
}

/** An object without a prototype: there, `__proto__` and `constructor` are keys like any other. */
function plainObject(entries: readonly (readonly [string, Json])[]): Json {
  const object: Record<string, Json> = Object.create(null) as Record<string, Json>;
  for (const [name, value] of entries) object[name] = value;
  return object;
}

function repeatedKey(name: string, at: JsonPointer, range: TextRange): JsonProblem {
  return {
    kind: "repeated-key",
    message: `The key '${name}' is written more than once; only the last one counts`,
    mend: `Keep one '${name}', or give the other a name of its own.`,
    at,
    range,
  };
}

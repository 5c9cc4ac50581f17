import type { Json, JsonPointer } from "./json";
import { stepsOf } from "./json-pointer";

/** Zero-based offsets in the text, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where a value stands in the text, and where its parts do. */
export interface JsonPlace extends TextRange {
  readonly members?: ReadonlyMap<string, { readonly key: TextRange; readonly value: JsonPlace }>;
  readonly elements?: readonly JsonPlace[];
}

/** What is wrong with a text as JSON. Only a repeated key leaves a value behind. */
export interface JsonProblem {
  readonly kind: "syntax" | "repeated-key" | "too-deep";
  readonly message: string;
  readonly mend: string;
  readonly at: JsonPointer;
  readonly range: TextRange;
}

/** A text read as JSON, with a way back from every pointer to its place. */
export interface JsonText {
  readonly text: string;
  /** Undefined where the text is not JSON. Objects have no prototype. */
  readonly value: Json | undefined;
  readonly problems: readonly JsonProblem[];
  /** The value's range; that of the nearest part that is there when the pointer leads to nothing. */
  readonly rangeOf: (pointer: JsonPointer) => TextRange;
  /** The key's range, quotes included; the value's own where it has no key. */
  readonly keyRangeOf: (pointer: JsonPointer) => TextRange;
}

/** @returns the lookups of `JsonText` over a tree of places. */
export function placesOf(root: JsonPlace | undefined, text: string): Pick<JsonText, "rangeOf" | "keyRangeOf"> {
  const whole: JsonPlace = root ?? { start: 0, end: text.length };
  const find = (pointer: JsonPointer): { key: TextRange; value: JsonPlace } => {
    let found: { key: TextRange; value: JsonPlace } = { key: whole, value: whole };
    for (const name of stepsOf(pointer)) {
      const next = partOf(found.value, name);
      if (next === undefined) return found;
      found = next;
    }
    return found;
  };
  const range = ({ start, end }: TextRange): TextRange => ({ start, end });
  return { rangeOf: (pointer) => range(find(pointer).value), keyRangeOf: (pointer) => range(find(pointer).key) };
}

function partOf(place: JsonPlace, name: string): { key: TextRange; value: JsonPlace } | undefined {
  const element = place.elements?.[Number(name)];
  return element === undefined ? place.members?.get(name) : { key: element, value: element };
}

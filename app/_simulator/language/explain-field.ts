import { aslPlace } from "./asl-place";
import { ERROR_NAMES, INTRINSIC_FUNCTIONS, type KnownName, RESOURCES } from "./known-names";

export interface Explanation {
  readonly title: string;
  readonly text: string;
  readonly source: string;
  /** What of the text it explains. */
  readonly start: number;
  readonly end: number;
}

const SPECIFICATION = "https://states-language.net/spec.html";

/** @returns what the field or well-known name at an offset of a definition means; undefined where nothing is known. */
export function explainField(text: string, offset: number): Explanation | undefined {
  const place = aslPlace(text, offset);
  if (place?.node === undefined) return undefined;
  const { start, end, value } = place.node;
  if (place.role === "key") {
    if (place.field === undefined) return undefined;
    const only = place.field.language === undefined ? "" : ` ${place.field.language} only.`;
    return { title: place.field.name, text: `${place.field.meaning}${only}`, source: SPECIFICATION, start, end };
  }
  const known = knownName(value);
  return known === undefined ? undefined : { title: value, text: known.meaning, source: SPECIFICATION, start, end };
}

function knownName(value: string): KnownName | undefined {
  const named = [...ERROR_NAMES, ...RESOURCES].find(({ name }) => name === value);
  if (named !== undefined) return named;
  const call = /^(States\.\w+)\(/.exec(value)?.[1];
  return call === undefined ? undefined : INTRINSIC_FUNCTIONS.find(({ name }) => name.startsWith(`${call}(`));
}

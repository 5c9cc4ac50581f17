import type { Json } from "@/lib/asl";
import { aslPlace, type AslPlace } from "./asl-place";
import type { CompletionKnowledge } from "./completion-knowledge";
import { sampleOf } from "./data-paths";
import { ERROR_NAMES, RESOURCES } from "./known-names";
import { INTRINSICS, JSONATA_FUNCTIONS, signature } from "./query-functions";
import { variablesInScope } from "./variables-in-scope";

export interface Explanation {
  readonly title: string;
  readonly text: string;
  /** Where it is said, with a name for the link; undefined for what the definition itself says. */
  readonly source?: { readonly label: string; readonly address: string };
  /** What of the text it explains. */
  readonly start: number;
  readonly end: number;
}

const SPECIFICATION = { label: "States Language", address: "https://states-language.net/spec.html" };
const JSONATA = { label: "JSONata", address: "https://docs.jsonata.org/overview" };
const GUIDE = "https://docs.aws.amazon.com/step-functions/latest/dg/";

/** Fields that AWS has beyond the specification, or says more about. */
const GUIDE_PAGES: Readonly<Record<string, string>> = {
  ItemReader: "input-output-itemreader.html",
  ItemBatcher: "input-output-itembatcher.html",
  ItemSelector: "input-output-itemselector.html",
  ResultWriter: "input-output-resultwriter.html",
  ItemProcessor: "state-map-distributed.html",
  ToleratedFailurePercentage: "state-map-distributed.html",
  ToleratedFailureCount: "state-map-distributed.html",
  Label: "state-map-distributed.html",
  Assign: "workflow-variables.html",
  Arguments: "transforming-data.html",
  Output: "transforming-data.html",
  QueryLanguage: "transforming-data.html",
  Resource: "integrate-services.html",
  Retry: "concepts-error-handling.html",
  Catch: "concepts-error-handling.html",
  Credentials: "concepts-access-cross-acct-resources.html",
};

function sourceOf(field: string): NonNullable<Explanation["source"]> {
  const page = GUIDE_PAGES[field];
  return page === undefined ? SPECIFICATION : { label: "AWS Developer Guide", address: GUIDE + page };
}

/**
 * @returns what the field, the well-known name, the function or the variable at an offset of a definition means; undefined where
 *   nothing is known.
 */
export function explainField(text: string, offset: number, knowledge: CompletionKnowledge = {}): Explanation | undefined {
  const place = aslPlace(text, offset);
  if (place?.node === undefined) return undefined;
  const { start, end, value } = place.node;
  if (place.role === "key") {
    if (place.field === undefined) return undefined;
    const { name, meaning, language } = place.field;
    return { title: name, text: `${meaning}${language === undefined ? "" : ` ${language} only.`}`, source: sourceOf(name), start, end };
  }
  const named = [...ERROR_NAMES, ...RESOURCES].find(({ name }) => name === value);
  if (named !== undefined) return { title: value, text: named.meaning, source: SPECIFICATION, start, end };
  return explainWord(text, offset, place, knowledge);
}

/** The function or variable under the pointer, within a string. */
function explainWord(text: string, offset: number, place: AslPlace, knowledge: CompletionKnowledge): Explanation | undefined {
  const before = /(?:States\.|\$)?\w*$/.exec(text.slice(0, offset))?.[0] ?? "";
  const after = /^\w*/.exec(text.slice(offset))?.[0] ?? "";
  const word = before + after;
  const range = { start: offset - before.length, end: offset + after.length };
  const called = [...INTRINSICS, ...JSONATA_FUNCTIONS].find(({ name }) => name === word);
  if (called !== undefined)
    return { title: signature(called), text: called.meaning, source: word.startsWith("$") ? JSONATA : SPECIFICATION, ...range };
  const variable = word.startsWith("$") ? variablesInScope(place).find(({ name }) => `$${name}` === word) : undefined;
  if (variable === undefined) return undefined;
  const value = valueOf(variable.name, place, knowledge);
  const seen = value === undefined ? "" : ` In the last run: ${sampleOf(value)}`;
  return { title: word, text: `A variable, assigned in ${variable.from.map((one) => `"${one}"`).join(", ")}.${seen}`, ...range };
}

function valueOf(name: string, place: AslPlace, knowledge: CompletionKnowledge): Json | undefined {
  const state = place.path[place.path.lastIndexOf("States") + 1];
  const values = typeof state === "string" ? knowledge.variablesOf?.(state) : undefined;
  return typeof values === "object" && values !== null && !Array.isArray(values)
    ? (values as Readonly<Record<string, Json>>)[name]
    : undefined;
}

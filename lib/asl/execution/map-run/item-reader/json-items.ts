import type { Json, JsonObject, JsonPointer } from "../../../json/json";
import { readerFailure } from "./reader-failure";
import { textLines } from "./text-lines";

const MAX_POINTER_CHARACTERS = 2000;

/**
 * The members of the array that a JSON file holds, or that ItemsPointer names in it; with ItemsPointer also those of
 * an object, with their keys.
 * @throws StatesError States.ItemReaderFailed; recorded: `Attempting to map over non-iterable node.`
 */
export function* jsonItems(
  text: string,
  itemsPointer: string | undefined,
  at: JsonPointer,
): Generator<{ readonly value: Json; readonly key?: string }> {
  const document = parseJson(text, "The file", at);
  const items = itemsPointer === undefined ? document : valueAt(document, itemsPointer, at);
  if (Array.isArray(items)) for (const value of items as readonly Json[]) yield { value };
  else if (itemsPointer !== undefined && isObject(items)) for (const [key, value] of Object.entries(items)) yield { key, value };
  else {
    throw readerFailure("Attempting to map over non-iterable node.", {
      at,
      mend: "Let the file hold a JSON array, or name the array inside it with ReaderConfig.ItemsPointer.",
    });
  }
}

/** One JSON value a line; empty lines are passed over. */
export function* jsonLineItems(text: string, at: JsonPointer): Generator<Json> {
  let number = 0;
  for (const line of textLines(text)) {
    number += 1;
    if (line.trim() !== "") yield parseJson(line, `Line ${number} of the file`, at);
  }
}

function parseJson(text: string, what: string, at: JsonPointer): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw readerFailure(`${what} is not valid JSON: ${problem}`, { at, mend: "Correct the file, or choose the InputType that it has." });
  }
}

/** RFC 6901. */
function valueAt(document: Json, pointer: string, at: JsonPointer): Json {
  if (pointer.length >= MAX_POINTER_CHARACTERS) {
    throw readerFailure(`ItemsPointer must have less than ${MAX_POINTER_CHARACTERS} characters.`, {
      at,
      mend: "Nest the items less deep in the file.",
    });
  }
  let value: Json | undefined = document;
  for (const step of pointer.split("/").slice(1)) {
    value = memberOf(value, step.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (value === undefined) {
      throw readerFailure(`The ItemsPointer '${pointer}' names nothing in the file: there is no '${step}'.`, {
        at,
        mend: "Correct ReaderConfig.ItemsPointer: one /name for each level of the file.",
      });
    }
  }
  return value;
}

function memberOf(value: Json, name: string): Json | undefined {
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(name) ? (value as readonly Json[])[Number(name)] : undefined;
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

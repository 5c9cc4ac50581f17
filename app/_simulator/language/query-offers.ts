import type { Json } from "@/lib/asl";
import type { AslPlace } from "./asl-place";
import type { CompletionKnowledge } from "./completion-knowledge";
import { dataPaths, sampleOf } from "./data-paths";
import type { Offer, Offers } from "./offer";
import { INTRINSICS, JSONATA_FUNCTIONS, type QueryFunction, signature } from "./query-functions";
import { statesBefore, variablesInScope } from "./variables-in-scope";

/** Something to write in a query. */
interface Word {
  readonly word: string;
  readonly meaning: string;
  readonly detail?: string;
  /** Where it is more than the word: a call's brackets, with a place for the caret. */
  readonly snippet?: string;
}

/** @returns what a query may hold at the caret: data of the last run, variables set on the way, functions. */
export function queryOffers(text: string, offset: number, place: AslPlace, knowledge: CompletionKnowledge): Offers {
  const start = place.node?.start ?? offset;
  const end = place.node?.end ?? offset;
  const typed = text.slice(start + 1, offset);
  return place.language === "JSONata"
    ? jsonataOffers({ typed, start, end, offset }, place, knowledge)
    : pathOffers({ typed, start, end, offset }, place, knowledge);
}

interface Typed {
  /** Of the string, before the caret. */
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

function jsonataOffers({ typed, start, end, offset }: Typed, place: AslPlace, knowledge: CompletionKnowledge): Offers {
  const words = jsonataWords(place, knowledge);
  if (!typed.startsWith("{%")) {
    const whole = words.map((word) => offerOf(word, (inner) => `"{% ${inner} %}"`));
    return { start, end, offers: whole };
  }
  const begun = /\$?[\w.`]*$/.exec(typed)?.[0] ?? "";
  return { start: offset - begun.length, end: offset, offers: words.map((word) => offerOf(word, (inner) => inner)) };
}

function jsonataWords(place: AslPlace, knowledge: CompletionKnowledge): Word[] {
  const state = stateAround(place);
  const known = (find: ((state: string) => Json | undefined) | undefined) => (state === undefined ? undefined : find?.(state));
  const parts = [
    { word: "$states.input", meaning: "The state's input.", value: inputOf(place, knowledge) },
    { word: "$states.result", meaning: "The result; in Output and Assign of Task, Parallel and Map.", value: known(knowledge.resultOf) },
    { word: "$states.errorOutput", meaning: "{Error, Cause}; in Output and Assign of a Catcher.", value: undefined },
    { word: "$states.context", meaning: "The Context Object.", value: known(knowledge.contextOf) },
  ];
  const roots = parts.map(
    ({ word, meaning, value }): Word => (value === undefined ? { word, meaning } : { word, meaning, detail: sampleOf(value) }),
  );
  const paths = parts.flatMap(({ word, value }) => dataPaths(word, value, "JSONata").map(fromRun));
  return [...variableWords(place, knowledge, "JSONata"), ...roots, ...paths, ...JSONATA_FUNCTIONS.map(call)];
}

function pathOffers({ typed, start, end, offset }: Typed, place: AslPlace, knowledge: CompletionKnowledge): Offers {
  const kind = place.field?.value.is;
  const isTemplate = String(place.path.at(-1)).endsWith(".$");
  if (kind !== "path" && kind !== "referencePath" && !isTemplate && !typed.startsWith("$")) return { start, end, offers: [] };
  const values = pathWords(place, knowledge, kind === "referencePath");
  const calls = INTRINSICS.map(call);
  if (/States\.\w+\(/.test(typed)) {
    // Within a call the arguments are completed one by one.
    const begun = /[\w$.[\]]*$/.exec(typed)?.[0] ?? "";
    return { start: offset - begun.length, end: offset, offers: [...values, ...calls].map((word) => offerOf(word, (inner) => inner)) };
  }
  const words = isTemplate ? [...values, ...calls] : values;
  return { start, end, offers: words.map((word) => offerOf(word, (inner) => `"${inner}"`)) };
}

/** @param isReference - a Reference Path leads into the data alone. */
function pathWords(place: AslPlace, knowledge: CompletionKnowledge, isReference: boolean): Word[] {
  const state = stateAround(place);
  return [
    { word: "$", meaning: "The whole value." },
    ...(state === undefined ? [] : dataPaths("$", inputOf(place, knowledge), "JSONPath").map(fromRun)),
    ...(isReference ? [] : [...variableWords(place, knowledge, "JSONPath"), ...contextWords(state, knowledge)]),
  ];
}

const CONTEXT = [
  "Execution.Id",
  "Execution.Input",
  "Execution.Name",
  "Execution.StartTime",
  "State.Name",
  "State.RetryCount",
  "StateMachine.Id",
  "Task.Token",
  "Map.Item.Index",
  "Map.Item.Value",
];

function contextWords(state: string | undefined, knowledge: CompletionKnowledge): Word[] {
  const seen = state === undefined ? [] : dataPaths("$$", knowledge.contextOf?.(state), "JSONPath").map(fromRun);
  const others = CONTEXT.map((path): Word => ({ word: `$$.${path}`, meaning: "Of the Context Object." }));
  return [...seen, ...others.filter(({ word }) => !seen.some((one) => one.word === word))];
}

function variableWords(place: AslPlace, knowledge: CompletionKnowledge, language: "JSONPath" | "JSONata"): Word[] {
  const state = stateAround(place);
  const values = state === undefined ? undefined : knowledge.variablesOf?.(state);
  return variablesInScope(place).flatMap(({ name, from }): Word[] => {
    const value =
      typeof values === "object" && values !== null && !Array.isArray(values)
        ? (values as Readonly<Record<string, Json>>)[name]
        : undefined;
    const meaning = `Assigned in ${from.map((one) => `"${one}"`).join(", ")}.`;
    const variable: Word = value === undefined ? { word: `$${name}`, meaning } : { word: `$${name}`, meaning, detail: sampleOf(value) };
    return [variable, ...dataPaths(`$${name}`, value, language).map(fromRun)];
  });
}

function fromRun({ path, sample }: { readonly path: string; readonly sample: string }): Word {
  return { word: path, meaning: `In the last run: ${sample}`, detail: sample };
}

function call(one: QueryFunction): Word {
  const { name, parameters, meaning } = one;
  return { word: `${name}()`, meaning, detail: signature(one), ...(parameters !== "" && { snippet: `${name}($0)` }) };
}

/** @param place - puts the word where it goes: in quotes, in an expression's marks. */
function offerOf({ word, meaning, detail, snippet }: Word, place: (word: string) => string): Offer {
  const text = snippet === undefined ? word : snippet.replace("$0", "\u0000");
  const insert = place(text.replaceAll("\\", "\\\\").replaceAll('"', '\\"'));
  return {
    label: word,
    meaning,
    insert: snippet === undefined ? insert : insert.replaceAll("$", "\\$").replace("\u0000", "$0"),
    snippet: snippet !== undefined,
    group: "query",
    ...(detail !== undefined && { detail }),
  };
}

/** The state's input in the last run; of a state that no run has come to yet, what the state before it handed on. */
function inputOf(place: AslPlace, knowledge: CompletionKnowledge): Json | undefined {
  const state = stateAround(place);
  const own = state === undefined ? undefined : knowledge.inputOf?.(state);
  if (own !== undefined) return own;
  for (const before of statesBefore(place)) {
    const handedOn = knowledge.outputOf?.(before);
    if (handedOn !== undefined) return handedOn;
  }
  return undefined;
}

function stateAround(place: AslPlace): string | undefined {
  const index = place.path.lastIndexOf("States");
  const name = index === -1 ? undefined : place.path[index + 1];
  return typeof name === "string" ? name : undefined;
}

import type { Json } from "@/lib/asl";
import { FIELDS } from "./asl-grammar";
import { type AslPlace, aslPlace } from "./asl-place";
import type { Field, FieldValue, ObjectKind } from "./field";
import { findMember } from "./json-place";
import { ERROR_NAMES, INTRINSIC_FUNCTIONS, JSONATA_NAMES, type KnownName, RESOURCES } from "./known-names";
import type { Offer, Offers } from "./offer";
import type { ObjectNode } from "./scan-json";
import { STATE_SNIPPETS } from "./state-snippets";

/** What is known beside the text: data of the last run, to offer paths from. */
export interface CompletionKnowledge {
  /** The last run's input of a state, by the state's name. */
  readonly inputOf?: (state: string) => Json | undefined;
  /** Its raw result. */
  readonly resultOf?: (state: string) => Json | undefined;
  /** The Context Object as the state was entered. */
  readonly contextOf?: (state: string) => Json | undefined;
  /** Workflow variables as the state was entered. */
  readonly variablesOf?: (state: string) => Json | undefined;
}

/** @returns what may stand at an offset of a definition; no offers where nothing is known. */
export function completeDefinition(text: string, offset: number, knowledge: CompletionKnowledge = {}): Offers {
  const place = aslPlace(text, offset);
  const none: Offers = { start: offset, end: offset, offers: [] };
  if (place === undefined) return none;
  const start = place.node?.start ?? offset;
  const end = place.node?.end ?? offset;
  if (place.role === "value" || (place.role === "gap" && place.containers.at(-1)?.kind === "array")) {
    return { start, end, offers: valueOffers(place, text.slice(start + 1, offset), knowledge) };
  }
  if (place.kind === "states") return { start, end, offers: STATE_SNIPPETS };
  return { start, end, offers: fieldOffers(place, followedByColon(text, end)) };
}

function followedByColon(text: string, offset: number): boolean {
  return /^\s*:/.test(text.slice(offset, offset + 20));
}

function fieldOffers(place: AslPlace, keyOnly: boolean): Offer[] {
  const owner = place.containers.at(-1);
  if (owner?.kind !== "object") return [];
  return fieldsFor(place.kind, place)
    .filter((field) => field === place.field || !findMember(owner, field.name))
    .map((field) => ({
      label: field.name,
      meaning: field.meaning,
      insert: keyOnly
        ? JSON.stringify(field.name)
        : `${JSON.stringify(field.name)}: ${field.snippet ?? valueSnippet(field.value)}${separator(owner, place)}`,
      snippet: !keyOnly,
      group: "field",
    }));
}

/** A comma, where another member follows on. */
function separator(owner: ObjectNode, place: AslPlace): string {
  const at = place.node?.start ?? -1;
  return place.node !== undefined && owner.members.some((member) => member.key.start > at) ? "," : "";
}

function fieldsFor(kind: ObjectKind, place: AslPlace): readonly Field[] {
  return FIELDS[kind].filter(
    (field) =>
      (field.language === undefined || field.language === place.language) &&
      (kind !== "state" || place.stateType === undefined || field.types === undefined || field.types.includes(place.stateType)),
  );
}

const VALUE_SNIPPETS: Readonly<Record<Exclude<FieldValue["is"], "oneOf">, string>> = {
  number: "$0",
  object: "{\n  $0\n}",
  list: "[\n  {\n    $0\n  }\n]",
  errorNames: '["$0"]',
  path: '"\\$$0"',
  referencePath: '"\\$$0"',
  expression: '"{% $0 %}"',
  text: '"$0"',
  template: '"$0"',
  any: '"$0"',
  stateName: '"$0"',
  resource: '"$0"',
};

function valueSnippet(value: FieldValue): string {
  if (value.is !== "oneOf") return VALUE_SNIPPETS[value.is];
  return value.values.length === 1 || value.values.includes("true") ? quoted(value.values[0] ?? "") : '"$0"';
}

function valueOffers(place: AslPlace, typed: string, knowledge: CompletionKnowledge): Offer[] {
  const field = place.field;
  if (field?.value.is === "oneOf") return field.value.values.map((value) => offer({ name: value, meaning: field.meaning }, "value"));
  if (field?.value.is === "stateName") return stateNames(place).map((name) => offer({ name, meaning: "A state of this block." }, "state"));
  if (field?.value.is === "resource") return RESOURCES.map((known) => offer(known, "value"));
  if (field?.value.is === "errorNames") return ERROR_NAMES.map((known) => offer(known, "value"));
  return queryOffers(place, typed, knowledge);
}

function queryOffers(place: AslPlace, typed: string, knowledge: CompletionKnowledge): Offer[] {
  if (place.language === "JSONata") {
    return JSONATA_NAMES.map((known) => ({ ...offer(known, "query"), insert: JSON.stringify(`{% ${known.name} %}`) }));
  }
  const isQuery = place.field?.value.is === "path" || place.field?.value.is === "referencePath" || String(place.path.at(-1)).endsWith(".$");
  if (!isQuery && !typed.startsWith("$")) return [];
  const state = stateAround(place);
  const input = state === undefined ? undefined : knowledge.inputOf?.(state);
  const paths = input === undefined ? [] : pathsOf(input);
  const functions = place.field === undefined ? INTRINSIC_FUNCTIONS : [];
  return [{ name: "$", meaning: "The whole value." }, ...paths, ...functions].map((known) => offer(known, "query"));
}

const MAX_PATHS = 60;

/** Paths into a value, nearest first. */
function pathsOf(value: Json): KnownName[] {
  const found: KnownName[] = [];
  const queue: (readonly [string, Json])[] = [["$", value]];
  for (let next = queue.shift(); next !== undefined && found.length < MAX_PATHS; next = queue.shift()) {
    const [path, here] = next;
    if (path !== "$") found.push({ name: path, meaning: `In the last run: ${JSON.stringify(here).slice(0, 80)}` });
    queue.push(...stepsOf(path, here));
  }
  return found;
}

function stepsOf(path: string, value: Json): (readonly [string, Json])[] {
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) {
    const [first] = value as readonly Json[];
    return first === undefined ? [] : [[`${path}[0]`, first]];
  }
  return Object.entries(value).map(([key, child]) => [/^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}['${key}']`, child]);
}

function stateAround(place: AslPlace): string | undefined {
  const index = place.path.lastIndexOf("States");
  const name = index === -1 ? undefined : place.path[index + 1];
  return typeof name === "string" ? name : undefined;
}

function stateNames(place: AslPlace): string[] {
  const states = place.block?.kind === "object" ? findMember(place.block, "States")?.value : undefined;
  return states?.kind === "object" ? states.members.map((member) => member.key.value) : [];
}

function offer(known: KnownName, group: Offer["group"]): Offer {
  return { label: known.name, meaning: known.meaning, insert: quoted(known.name), snippet: false, group };
}

/** `true` and `false` stand bare, all else in quotes. */
function quoted(value: string): string {
  return value === "true" || value === "false" ? value : JSON.stringify(value);
}

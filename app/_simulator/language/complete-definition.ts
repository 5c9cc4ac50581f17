import { FIELDS } from "./asl-grammar";
import { type AslPlace, aslPlace } from "./asl-place";
import type { CompletionKnowledge } from "./completion-knowledge";
import type { Field, FieldValue, ObjectKind } from "./field";
import { findMember } from "./json-place";
import { ERROR_NAMES, type KnownName, RESOURCES } from "./known-names";
import type { Offer, Offers } from "./offer";
import { queryOffers } from "./query-offers";
import type { ObjectNode } from "./scan-json";
import { stateNames } from "./state-names";
import { STATE_SNIPPETS } from "./state-snippets";

/** @returns what may stand at an offset of a definition; no offers where nothing is known. */
export function completeDefinition(text: string, offset: number, knowledge: CompletionKnowledge = {}): Offers {
  const place = aslPlace(text, offset);
  const none: Offers = { start: offset, end: offset, offers: [] };
  if (place === undefined) return none;
  const { start, end } = place.node ?? { start: offset, end: offset };
  if (place.role === "value" || (place.role === "gap" && place.containers.at(-1)?.kind === "array")) {
    return named(place, { start, end }) ?? queryOffers(text, offset, place, knowledge);
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

/** Values with a name: one of a few, a state, a resource, an error. */
function named(place: AslPlace, { start, end }: Omit<Offers, "offers">): Offers | undefined {
  const field = place.field;
  const list = (offers: readonly Offer[]): Offers => ({ start, end, offers });
  if (field?.value.is === "oneOf") return list(field.value.values.map((value) => offer({ name: value, meaning: field.meaning }, "value")));
  if (field?.value.is === "stateName")
    return list(stateNames(place.block).map((name) => offer({ name, meaning: "A state of this block." }, "state")));
  if (field?.value.is === "resource") return list(RESOURCES.map((known) => offer(known, "value")));
  if (field?.value.is === "errorNames") return list(ERROR_NAMES.map((known) => offer(known, "value")));
  return undefined;
}

function offer(known: KnownName, group: Offer["group"]): Offer {
  return { label: known.name, meaning: known.meaning, insert: quoted(known.name), snippet: false, group };
}

/** `true` and `false` stand bare, all else in quotes. */
function quoted(value: string): string {
  return value === "true" || value === "false" ? value : JSON.stringify(value);
}

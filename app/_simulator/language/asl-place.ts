import { FIELDS } from "./asl-grammar";
import type { Field, ObjectKind } from "./field";
import { findMember, jsonPlace, stringMember, type JsonPlace } from "./json-place";
import { type JsonNode, scanJson } from "./scan-json";

/** An offset of a definition in the States Language's own terms. */
export interface AslPlace extends JsonPlace {
  /** What the innermost object is (the one around the key or value). */
  readonly kind: ObjectKind;
  /** The field the offset is in, or whose value it is in. */
  readonly field: Field | undefined;
  /** Type of the nearest state around it. */
  readonly stateType: string | undefined;
  readonly language: "JSONPath" | "JSONata";
  /** The nearest block around it: where names of states are looked up. */
  readonly block: JsonNode | undefined;
}

/** @returns what an offset of a definition means, however broken the text; undefined outside of the definition. */
export function aslPlace(text: string, offset: number): AslPlace | undefined {
  const place = jsonPlace(scanJson(text), offset);
  const top = place?.containers[0];
  if (place === undefined || top === undefined) return undefined;
  const walk = walkDown(place, top);
  const last = place.path.at(-1);
  const name = place.role === "key" ? place.node?.value : place.role === "value" && typeof last === "string" ? last : walk.listField;
  return { ...place, ...walk, field: FIELDS[walk.kind].find((field) => field.name === name) };
}

interface Walk {
  kind: ObjectKind;
  stateType: string | undefined;
  language: "JSONPath" | "JSONata";
  block: JsonNode | undefined;
  listField: string | undefined;
}

/** Follows the containers from the top and notes what each is. */
function walkDown(place: JsonPlace, top: JsonNode): Walk {
  const walk: Walk = { kind: "machine", stateType: undefined, language: languageOf(top, "JSONPath"), block: top, listField: undefined };
  place.containers.slice(1).forEach((container, index) => {
    const step = place.path[index];
    if (container.kind === "array") walk.listField = typeof step === "string" ? step : undefined;
    else enter(walk, container, typeof step === "string" ? step : walk.listField);
  });
  return walk;
}

function enter(walk: Walk, container: JsonNode, key: string | undefined): void {
  walk.kind = kindWithin(walk.kind, key);
  walk.listField = undefined;
  if (walk.kind === "state") {
    walk.stateType = stringMember(container, "Type");
    walk.language = languageOf(container, walk.language);
  }
  if (walk.kind === "block" || walk.kind === "processor") walk.block = container;
}

function kindWithin(parent: ObjectKind, key: string | undefined): ObjectKind {
  if (parent === "states") return "state";
  if (key === "Iterator") return "processor"; // the older spelling of ItemProcessor
  const value = FIELDS[parent].find((field) => field.name === key)?.value;
  return value?.is === "object" || value?.is === "list" ? value.kind : "data";
}

function languageOf(node: JsonNode, inherited: "JSONPath" | "JSONata"): "JSONPath" | "JSONata" {
  const written = node.kind === "object" ? findMember(node, "QueryLanguage")?.value : undefined;
  if (written?.kind !== "string") return inherited;
  return written.value === "JSONata" ? "JSONata" : "JSONPath";
}

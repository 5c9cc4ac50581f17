import { findMember, pointerOf } from "./json-place";
import { type JsonNode, type ObjectNode, scanJson } from "./scan-json";

/** A state's name where it is written: as the key of the state, or where something leads to it. */
export interface StateReference {
  readonly name: string;
  readonly role: "definition" | "use";
  /** Of the quoted name, quotes included. */
  readonly start: number;
  readonly end: number;
  /** The state's own pointer, for definitions; the referring field's, for uses. */
  readonly pointer: string;
  /** Which block it belongs to: names count within one. */
  readonly block: string;
}

/** @returns every place of a definition that names a state, in no particular order. */
export function stateReferences(text: string): StateReference[] {
  const root = scanJson(text);
  return root === undefined ? [] : inBlock(root, []);
}

/** @returns every place that names the same state as the one at `offset`; empty where there is no name. */
export function referencesAt(text: string, offset: number): StateReference[] {
  const all = stateReferences(text);
  const here = all.find((reference) => offset >= reference.start && offset <= reference.end);
  return here === undefined ? [] : all.filter((other) => other.name === here.name && other.block === here.block);
}

type Path = readonly (string | number)[];

function inBlock(block: JsonNode, path: Path): StateReference[] {
  if (block.kind !== "object") return [];
  const found = mention(block, "StartAt", path, pointerOf(path));
  const states = findMember(block, "States")?.value;
  if (states?.kind !== "object") return found;
  for (const { key, value } of states.members) {
    const at = [...path, "States", key.value];
    found.push({ name: key.value, role: "definition", start: key.start, end: key.end, pointer: pointerOf(at), block: pointerOf(path) });
    if (value?.kind === "object") found.push(...inState(value, at, pointerOf(path)));
  }
  return found;
}

function inState(state: ObjectNode, path: Path, block: string): StateReference[] {
  return [
    ...mention(state, "Next", path, block),
    ...mention(state, "Default", path, block),
    ...eachItem(state, "Choices", path).flatMap(([rule, at]) => mention(rule, "Next", at, block)),
    ...eachItem(state, "Catch", path).flatMap(([catcher, at]) => mention(catcher, "Next", at, block)),
    ...eachItem(state, "Branches", path).flatMap(([branch, at]) => inBlock(branch, at)),
    ...["ItemProcessor", "Iterator"].flatMap((field) => {
      const inner = findMember(state, field)?.value;
      return inner === undefined ? [] : inBlock(inner, [...path, field]);
    }),
  ];
}

function eachItem(state: ObjectNode, field: string, path: Path): (readonly [ObjectNode, Path])[] {
  const list = findMember(state, field)?.value;
  if (list?.kind !== "array") return [];
  return list.items.flatMap((item, index) => (item.kind === "object" ? [[item, [...path, field, index]] as const] : []));
}

function mention(node: ObjectNode, field: string, path: Path, block: string): StateReference[] {
  const value = findMember(node, field)?.value;
  if (value?.kind !== "string") return [];
  return [{ name: value.value, role: "use", start: value.start, end: value.end, pointer: pointerOf([...path, field]), block }];
}

import type { JsonNode, Member, ObjectNode, ScalarNode } from "./scan-json";

/** Where an offset lies: the way down to it, and what stands there. */
export interface JsonPlace {
  /** Keys and indices from the top to the innermost container. */
  readonly path: readonly (string | number)[];
  /** Objects and arrays from the top to the innermost. */
  readonly containers: readonly JsonNode[];
  readonly role: "key" | "value" | "gap";
  /** The key or scalar the offset touches. */
  readonly node: ScalarNode | undefined;
  /** The member whose key or value it is, in an object. */
  readonly member: Member | undefined;
}

/** @returns the place of an offset in a scanned text; undefined outside of every container. */
export function jsonPlace(root: JsonNode | undefined, offset: number): JsonPlace | undefined {
  if (root === undefined || (root.kind !== "object" && root.kind !== "array")) return undefined;
  if (offset <= root.start || (offset >= root.end && root.end > root.start + 1 && !isOpen(root, offset))) return undefined;
  return descend(root, offset, { path: [], containers: [] });
}

/** @returns the node at a JSON pointer; undefined where there is none. */
export function nodeAtPointer(root: JsonNode | undefined, pointer: string): JsonNode | undefined {
  return memberAtPointer(root, pointer)?.value ?? (pointer === "" ? root : itemAtPointer(root, pointer));
}

/** @returns the member a pointer ends in, with its key; undefined for items of arrays and for nothing. */
export function memberAtPointer(root: JsonNode | undefined, pointer: string): Member | undefined {
  const steps = pointerSteps(pointer);
  const last = steps.pop();
  if (last === undefined) return undefined;
  const parent = steps.reduce(child, root);
  return parent?.kind === "object" ? findMember(parent, last) : undefined;
}

/** @returns the JSON pointer of a path of keys and indices. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** @returns the keys and indices of a JSON pointer, unescaped. */
function pointerSteps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** @returns the member with this key, the last one where a key is repeated. */
export function findMember(node: ObjectNode, key: string): Member | undefined {
  return node.members.findLast((member) => member.key.value === key);
}

/** @returns the text of a member that is a string, else undefined. */
export function stringMember(node: JsonNode | undefined, key: string): string | undefined {
  if (node?.kind !== "object") return undefined;
  const value = findMember(node, key)?.value;
  return value?.kind === "string" ? value.value : undefined;
}

function itemAtPointer(root: JsonNode | undefined, pointer: string): JsonNode | undefined {
  return pointerSteps(pointer).reduce(child, root);
}

function child(node: JsonNode | undefined, step: string): JsonNode | undefined {
  if (node?.kind === "object") return findMember(node, step)?.value;
  if (node?.kind === "array") return node.items[Number(step)];
  return undefined;
}

function isOpen(root: JsonNode, offset: number): boolean {
  return offset === root.end && root.kind === "object" && root.members.length > 0;
}

interface Way {
  readonly path: readonly (string | number)[];
  readonly containers: readonly JsonNode[];
}

function descend(node: JsonNode, offset: number, way: Way): JsonPlace {
  const containers = [...way.containers, node];
  if (node.kind === "object") return inObject(node, offset, { path: way.path, containers });
  if (node.kind !== "array") return { path: way.path, containers, role: "gap", node: undefined, member: undefined };
  const index = node.items.findIndex((item) => touches(item, offset));
  const item = node.items[index];
  if (item === undefined) return { path: way.path, containers, role: "gap", node: undefined, member: undefined };
  if (isScalar(item)) return { path: [...way.path, index], containers, role: "value", node: item, member: undefined };
  if (inside(item, offset)) return descend(item, offset, { path: [...way.path, index], containers });
  return { path: way.path, containers, role: "gap", node: undefined, member: undefined };
}

function inObject(node: ObjectNode, offset: number, way: Way): JsonPlace {
  for (const member of node.members) {
    if (touches(member.key, offset)) return { ...way, role: "key", node: member.key, member };
    const place = inValue(node, member, offset, way);
    if (place !== undefined) return place;
  }
  return { ...way, role: "gap", node: undefined, member: undefined };
}

function inValue(parent: ObjectNode, member: Member, offset: number, way: Way): JsonPlace | undefined {
  const path = [...way.path, member.key.value];
  const { value } = member;
  if (value === undefined)
    return waitsForValue(parent, member, offset) ? { ...way, path, role: "value", node: undefined, member } : undefined;
  if (isScalar(value)) return touches(value, offset) ? { ...way, path, role: "value", node: value, member } : undefined;
  return inside(value, offset) ? descend(value, offset, { ...way, path }) : undefined;
}

/** After a key whose value is not typed yet: from the key to the next member, or to the end of the object. */
function waitsForValue(parent: ObjectNode, member: Member, offset: number): boolean {
  const next = parent.members[parent.members.indexOf(member) + 1];
  return offset > member.key.end && offset < (next?.key.start ?? parent.end);
}

function isScalar(node: JsonNode): node is ScalarNode {
  return node.kind !== "object" && node.kind !== "array";
}

function touches(node: JsonNode, offset: number): boolean {
  return offset >= node.start && offset <= node.end;
}

function inside(node: JsonNode, offset: number): boolean {
  return offset > node.start && offset < node.end;
}

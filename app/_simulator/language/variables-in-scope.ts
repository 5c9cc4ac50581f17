import type { AslPlace } from "./asl-place";
import { findMember } from "./json-place";
import type { JsonNode, ObjectNode } from "./scan-json";

/** A workflow variable that a state can read. */
export interface ScopedVariable {
  /** Without `$`. */
  readonly name: string;
  /** States that assign it before, by name. */
  readonly from: readonly string[];
}

/**
 * @returns the variables assigned on a way to the state around the place: by states of its own block that can lead to it, and by
 *   those of the blocks around that can lead to its container.
 */
export function variablesInScope({ containers, path }: Pick<AslPlace, "containers" | "path">): ScopedVariable[] {
  const found = new Map<string, string[]>();
  containers.forEach((block, index) => {
    const state = path[index + 1];
    if (block.kind !== "object" || path[index] !== "States" || typeof state !== "string") return;
    const states = findMember(block, "States")?.value;
    if (states?.kind !== "object") return;
    for (const [name, node] of leadingTo(states, state))
      for (const variable of assignedBy(node)) found.set(variable, [...(found.get(variable) ?? []), name]);
  });
  return [...found].map(([name, from]) => ({ name, from }));
}

/** @returns the names of the states that lead straight to the state around the place. */
export function statesBefore({ containers, path }: Pick<AslPlace, "containers" | "path">): readonly string[] {
  const at = path.lastIndexOf("States");
  const block = containers[at];
  const state = path[at + 1];
  const states = block?.kind === "object" ? findMember(block, "States")?.value : undefined;
  if (states?.kind !== "object" || typeof state !== "string") return [];
  return states.members.flatMap(({ key, value }) => (value?.kind === "object" && targetsOf(value).includes(state) ? [key.value] : []));
}

/** The states from which one can come to `target`, itself only where there is a loop. */
function leadingTo(states: ObjectNode, target: string): (readonly [string, ObjectNode])[] {
  const all = states.members.flatMap(({ key, value }) => (value?.kind === "object" ? [[key.value, value] as const] : []));
  const reached = new Set<string>();
  const wanted = [target];
  for (let goal = wanted.pop(); goal !== undefined; goal = wanted.pop()) {
    for (const [name, node] of all) {
      if (reached.has(name) || !targetsOf(node).includes(goal)) continue;
      reached.add(name);
      wanted.push(name);
    }
  }
  return all.filter(([name]) => reached.has(name));
}

function targetsOf(state: ObjectNode): string[] {
  return [state, ...itemsOf(state, "Choices"), ...itemsOf(state, "Catch")].flatMap((node) =>
    ["Next", "Default"].flatMap((field) => {
      const value = findMember(node, field)?.value;
      return value?.kind === "string" ? [value.value] : [];
    }),
  );
}

function assignedBy(state: ObjectNode): Set<string> {
  const assigns = [state, ...itemsOf(state, "Choices"), ...itemsOf(state, "Catch")].map((node) => findMember(node, "Assign")?.value);
  return new Set(
    assigns.flatMap((assign) => (assign?.kind === "object" ? assign.members.map(({ key }) => key.value.replace(/\.\$$/, "")) : [])),
  );
}

function itemsOf(state: ObjectNode, field: string): ObjectNode[] {
  const list: JsonNode | undefined = findMember(state, field)?.value;
  return list?.kind === "array" ? list.items.filter((item) => item.kind === "object") : [];
}

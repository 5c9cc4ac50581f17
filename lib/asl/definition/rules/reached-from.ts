import type { SourceBlock } from "../source/source-definition";
import { transitionsOf } from "./transitions";

/** Names of the states that a block may come to from one of its states, that one included. */
export function reachedFrom(start: string, block: SourceBlock): ReadonlySet<string> {
  const byName = new Map(block.states.map((state) => [state.name, state]));
  const reached = new Set<string>();
  const waiting = [start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const state = byName.get(name);
    if (state === undefined || reached.has(name)) continue;
    reached.add(name);
    for (const { target } of transitionsOf(state)) waiting.push(target);
  }
  return reached;
}

import { reachedFrom } from "../rules/reached-from";
import { transitionsOf } from "../rules/transitions";
import type { SourceState } from "../source/source-definition";

/** The states of its block that a state comes round to and that come back to it, itself included; none where it is in no loop. */
export function loopAround(state: SourceState): readonly SourceState[] {
  const { block, name } = state;
  const after = new Set([...transitionsOf(state)].flatMap(({ target }) => [...reachedFrom(target, block)]));
  if (!after.has(name)) return [];
  return block.states.filter((other) => after.has(other.name) && reachedFrom(other.name, block).has(name));
}

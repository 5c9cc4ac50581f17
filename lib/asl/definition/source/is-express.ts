import { isDistributed } from "./is-distributed";
import { processorConfig } from "./processor-config";
import type { SourceDefinition, SourceState } from "./source-definition";

/** Whether a state runs in an Express workflow: the machine's own, or a child of a distributed Map that is one. */
export function isExpress(state: SourceState, { type }: SourceDefinition): boolean {
  if (type === "EXPRESS") return true;
  for (let owner = state.block.owner; owner !== undefined; owner = owner.block.owner) {
    if (owner.type === "Map" && isDistributed(owner)) return processorConfig(owner)?.["ExecutionType"] === "EXPRESS";
  }
  return false;
}

import { hasPlaceholder } from "../queries/placeholder";
import type { SourceBlock } from "../source/source-definition";
import { failure } from "./finding";
import { reachedFrom } from "./reached-from";
import type { Rule } from "./rule";
import { transitionsOf } from "./transitions";

/** Every state is led to from StartAt. */
export const statesAreReachable: Rule = function* (definition) {
  for (const block of definition.blocks) {
    const start = block.fields["StartAt"];
    if (typeof start !== "string" || isSilencedAtAws(block) || leadsToPlaceholder(start, block)) continue;
    const reached = reachedFrom(start, block);
    for (const state of block.states) {
      if (reached.has(state.name)) continue;
      const mend = "Lead to it from another state with Next, Default, a Choice Rule or a Catcher, or remove it.";
      yield failure(state.at, `State "${state.name}" is not reachable.`, mend, { code: "MISSING_TRANSITION_TARGET", onKey: true });
    }
  }
};

/** Of a machine that has no end, AWS says no more than that. */
function isSilencedAtAws(block: SourceBlock): boolean {
  return (
    block.owner === undefined &&
    !block.states.some(({ type, fields }) => type === undefined || type === "Succeed" || type === "Fail" || fields["End"] === true)
  );
}

/** Where a transition is filled in at deployment, any state may be what it leads to. */
function leadsToPlaceholder(start: string, block: SourceBlock): boolean {
  return hasPlaceholder(start) || block.states.some((state) => [...transitionsOf(state)].some(({ target }) => hasPlaceholder(target)));
}

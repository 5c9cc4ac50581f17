import { hasPlaceholder } from "../queries/placeholder";
import type { SourceBlock, SourceDefinition } from "../source/source-definition";
import { didYouMean } from "./did-you-mean";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";
import { type SourceTransition, transitionsOf } from "./transitions";

/** StartAt, Next and Default name a state of the same block: nothing jumps into a Branch or out of it. */
export const transitionTargetsExist: Rule = function* (definition) {
  for (const block of definition.blocks) {
    const names = new Set(block.states.map(({ name }) => name));
    const transitions = [...startOf(block), ...block.states.flatMap((state) => [...transitionsOf(state)])];
    for (const transition of transitions) {
      if (!names.has(transition.target) && !hasPlaceholder(transition.target)) yield dangling(definition, names, transition);
    }
  }
};

function* startOf({ at, fields }: SourceBlock): Iterable<SourceTransition> {
  const { StartAt: start, States: states } = fields;
  if (typeof start === "string" && states !== undefined) yield { at: `${at}/StartAt`, target: start };
}

function dangling(definition: SourceDefinition, names: ReadonlySet<string>, { at, target }: SourceTransition): Finding {
  const elsewhere = definition.states.some(({ name }) => name === target);
  const otherwise = elsewhere
    ? `"${target}" is a state of another block; a transition cannot leave its Branch or ItemProcessor, nor enter one.`
    : "Name a state of this block, or add the state.";
  const { mend, ...more } = didYouMean(target, elsewhere ? [] : names, otherwise);
  return failure(at, `Missing 'Next' target: ${target}`, mend, { code: "MISSING_TRANSITION_TARGET", ...more });
}

import { hasPlaceholder } from "../queries/placeholder";
import type { SourceBlock, SourceDefinition } from "../source/source-definition";
import { didYouMean } from "./did-you-mean";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";
import { transitionsOf } from "./transitions";

/** StartAt, Next and Default name a state of the same block: nothing jumps into a Branch or out of it. */
export const transitionTargetsExist: Rule = function* (definition) {
  for (const block of definition.blocks) {
    const names = new Set(block.states.map(({ name }) => name));
    const start = block.fields["StartAt"];
    if (typeof start === "string" && !names.has(start) && block.fields["States"] !== undefined) {
      yield* dangling(definition, block, `${block.at}/StartAt`, start);
    }
    for (const state of block.states) {
      for (const { at, target } of transitionsOf(state)) {
        if (!names.has(target)) yield* dangling(definition, block, at, target);
      }
    }
  }
};

function* dangling(definition: SourceDefinition, block: SourceBlock, at: string, target: string): Iterable<Finding> {
  if (hasPlaceholder(target)) return;
  const elsewhere = definition.states.some(({ name }) => name === target);
  const otherwise = elsewhere
    ? `"${target}" is a state of another block; a transition cannot leave its Branch or ItemProcessor, nor enter one.`
    : "Name a state of this block, or add the state.";
  const names = elsewhere ? [] : block.states.map(({ name }) => name);
  const { mend, ...more } = didYouMean(target, names, otherwise);
  yield failure(at, `Missing 'Next' target: ${target}`, mend, { code: "MISSING_TRANSITION_TARGET", ...more });
}

import { advice } from "../rules/finding";
import type { Rule } from "../rules/rule";

/** A Choice knows what to do when none of its rules passes. */
export const choiceHasADefault: Rule = function* (definition) {
  for (const { at, name, type, fields } of definition.states) {
    if (type !== "Choice" || fields["Default"] !== undefined) continue;
    const message = `The Choice '${name}' has no Default: an input that no rule takes fails the execution, and nothing can catch that`;
    yield advice(
      "ADVICE_NO_DEFAULT",
      at,
      message,
      "Add 'Default' with the state to go to otherwise, if only a Fail state that says what was wrong.",
    );
  }
};

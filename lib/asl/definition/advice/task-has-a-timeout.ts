import { advice } from "../rules/finding";
import type { Rule } from "../rules/rule";

/** A Task ends some day, even where what it called never answers. */
export const taskHasATimeout: Rule = function* (definition) {
  for (const { at, name, type, fields } of definition.states) {
    if (type !== "Task" || fields["TimeoutSeconds"] !== undefined || fields["TimeoutSecondsPath"] !== undefined) continue;
    const message = `The Task '${name}' has no timeout: what never answers holds the execution up, for as long as a year in Standard`;
    yield advice(
      "ADVICE_NO_TIMEOUT",
      at,
      message,
      "Add 'TimeoutSeconds' a little above the longest it may take, and handle States.Timeout.",
    );
  }
};

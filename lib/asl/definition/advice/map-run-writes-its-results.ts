import { advice } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { isDistributed } from "../source/is-distributed";

/** The results of a Map Run go where there is room for them. */
export const mapRunWritesItsResults: Rule = function* (definition) {
  for (const state of definition.states) {
    const { at, name, type, fields } = state;
    if (type !== "Map" || !isDistributed(state) || fields["ResultWriter"] !== undefined || fields["ResultPath"] === null) continue;
    const message = `The distributed Map '${name}' has no ResultWriter: all its results together must fit into 262,144 bytes`;
    const mend = "Add 'ResultWriter' with a bucket, or drop the results with \"ResultPath\": null.";
    yield advice("ADVICE_NO_RESULT_WRITER", at, message, mend);
  }
};

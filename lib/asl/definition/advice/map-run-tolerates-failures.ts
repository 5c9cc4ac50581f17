import { advice } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { isDistributed } from "../source/is-distributed";

const FIELDS = ["ToleratedFailureCount", "ToleratedFailureCountPath", "ToleratedFailurePercentage", "ToleratedFailurePercentagePath"];

/** A Map Run says how many failed items are too many. */
export const mapRunToleratesFailures: Rule = function* (definition) {
  for (const state of definition.states) {
    const { at, name, type, fields } = state;
    if (type !== "Map" || !isDistributed(state) || FIELDS.some((field) => fields[field] !== undefined)) continue;
    const message = `The distributed Map '${name}' tolerates no failure: the first item to fail stops all others`;
    yield advice(
      "ADVICE_NO_TOLERANCE",
      at,
      message,
      "Add 'ToleratedFailurePercentage' or 'ToleratedFailureCount'; 0 says that none is meant to.",
    );
  }
};

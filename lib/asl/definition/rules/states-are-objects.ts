import { isJsonObject } from "../../json/is-json-object";
import { step } from "../../json/json-pointer";
import { failure } from "./finding";
import type { Rule } from "./rule";

/** States is an object with at least one state in it, and every state is an object. */
export const statesAreObjects: Rule = function* (definition) {
  for (const block of definition.blocks) {
    const states = block.fields["States"];
    if (!isJsonObject(states)) continue;
    const at = `${block.at}/States`;
    const entries = Object.entries(states);
    if (entries.length === 0) yield failure(at, "Value cannot be empty", "Put at least one state into States.");
    for (const [name, state] of entries) {
      if (!isJsonObject(state))
        yield failure(step(at, name), "Expected value of type Object", 'Write the state as an object: { "Type": … }.');
      else if (state["Type"] !== undefined && typeof state["Type"] !== "string") {
        yield failure(`${step(at, name)}/Type`, "Expected value of type [STRING]", "Write the name of a state type in double quotes.");
      }
    }
  }
};

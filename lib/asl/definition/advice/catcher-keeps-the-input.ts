import { isJsonObject } from "../../json/is-json-object";
import type { Json, JsonObject } from "../../json/json";
import { advice } from "../rules/finding";
import type { Rule } from "../rules/rule";
import type { SourceState } from "../source/source-definition";

/** What a Catcher leads to still has the state's input; a Fail state has no use for it. */
export const catcherKeepsTheInput: Rule = function* (definition) {
  for (const state of definition.states) {
    const catchers = state.fields["Catch"];
    if (!Array.isArray(catchers)) continue;
    const each: readonly Json[] = catchers;
    for (const [index, catcher] of each.entries()) {
      if (!isJsonObject(catcher) || keeps(catcher, state) || leadsToFail(catcher, state)) continue;
      const field = state.language === "JSONata" ? "Output" : "ResultPath";
      const message = `Without '${field}' this Catcher's error output takes the place of the state's input, which is lost`;
      const mend =
        state.language === "JSONata"
          ? `Add "Output": "{% $merge([$states.input, {'error': $states.errorOutput}]) %}", or keep what is needed with Assign.`
          : `Add "ResultPath": "$.error", which puts the error beside the input.`;
      yield advice("ADVICE_CATCH_LOSES_INPUT", `${state.at}/Catch/${index}`, message, mend);
    }
  }
};

function keeps(catcher: JsonObject, { language }: SourceState): boolean {
  const fields = language === "JSONata" ? ["Output", "Assign"] : ["ResultPath", "Assign"];
  return fields.some((field) => catcher[field] !== undefined && catcher[field] !== "$");
}

function leadsToFail({ Next: next }: JsonObject, { block }: SourceState): boolean {
  return block.states.some(({ name, type }) => name === next && type === "Fail");
}

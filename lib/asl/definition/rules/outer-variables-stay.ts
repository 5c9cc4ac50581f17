import { isJsonObject } from "../../json/is-json-object";
import { step } from "../../json/json-pointer";
import { assignedVariables } from "../source/assigned-variables";
import { isDistributed } from "../source/is-distributed";
import type { SourceBlock } from "../source/source-definition";
import { warning } from "./finding";
import type { Rule } from "./rule";

/**
 * A Branch or an iteration reads the variables around it, but cannot assign one of their names. AWS lets the definition
 * stand: whether the outer variable is there by then, only a run can tell.
 */
export const outerVariablesStay: Rule = function* (definition) {
  const assigned = assignedVariables(definition);
  for (const { name, at, value, object } of definition.fields) {
    if (name !== "Assign" || object.state === undefined || !isJsonObject(value)) continue;
    const outer = outerNames(object.state.block, assigned);
    for (const key of Object.keys(value)) {
      const variable = object.language === "JSONPath" && key.endsWith(".$") ? key.slice(0, -2) : key;
      if (!outer.has(variable)) continue;
      yield warning(
        "VARIABLE_IN_OUTER_SCOPE",
        step(at, key),
        `A state outside assigns $${variable} too; once it has, this scope cannot assign that name`,
        "Choose another name here, and give the value out through the state's output.",
      );
    }
  }
};

function outerNames(block: SourceBlock, assigned: ReadonlyMap<SourceBlock, ReadonlySet<string>>): ReadonlySet<string> {
  const names = new Set<string>();
  for (let owner = block.owner; owner !== undefined && !isDistributed(owner); owner = owner.block.owner) {
    for (const name of assigned.get(owner.block) ?? []) names.add(name);
  }
  return names;
}

import { isJsonObject } from "../../json/is-json-object";
import { hasPlaceholder } from "../queries/placeholder";
import { integrationOf } from "../source/integrations";
import type { SourceState } from "../source/source-definition";
import { taskResource } from "../source/task-resource";
import { failure, type Finding } from "./finding";
import type { Rule } from "./rule";

/** An optimized integration has Parameters (JSONata: Arguments), with the members its API call cannot do without. */
export const integrationHasItsParameters: Rule = function* (definition) {
  for (const state of definition.states) {
    const arn = state.fields["Resource"];
    if (state.type === "Task" && typeof arn === "string" && !hasPlaceholder(arn)) yield* judge(state, arn);
  }
};

function* judge({ at, fields, language }: SourceState, arn: string): Iterable<Finding> {
  const resource = taskResource(arn);
  if (resource.kind !== "integration") return;
  const known = integrationOf(resource.service, resource.action);
  if (known === undefined || known.required.length === 0) return;
  const name = language === "JSONata" ? "Arguments" : "Parameters";
  const given = fields[name];
  if (given === undefined) {
    yield failure(at, `${name} field is required for resource ARN: ${arn}`, `Add '${name}' with ${known.required.join(" and ")}.`, {
      onKey: true,
    });
  } else if (isJsonObject(given)) {
    for (const member of known.required) {
      if (given[member] !== undefined || (language === "JSONPath" && given[`${member}.$`] !== undefined)) continue;
      yield failure(`${at}/${name}`, `The field '${member}' is required but was missing`, `Add '${member}'.`, { onKey: true });
    }
  }
}

import { isJsonObject } from "../../json/is-json-object";
import type { JsonObject } from "../../json/json";
import { hasPlaceholder } from "../queries/placeholder";
import { integrationFields } from "../source/integration-fields";
import type { SourceState } from "../source/source-definition";
import { taskResource } from "../source/task-resource";
import { didYouMean } from "./did-you-mean";
import { type Finding, warning } from "./finding";
import type { Rule } from "./rule";

const CODE = "UNKNOWN_PARAMETER";

/**
 * Parameters bear the names that the service's API gives them. AWS creates a machine in which they do not, and fails the
 * state when it comes to it.
 */
export const parametersAreKnown: Rule = function* (definition) {
  for (const state of definition.states) {
    const arn = state.fields["Resource"];
    const field = state.language === "JSONata" ? "Arguments" : "Parameters";
    const given = state.fields[field];
    if (state.type !== "Task" || typeof arn !== "string" || hasPlaceholder(arn) || !isJsonObject(given)) continue;
    yield* judge(state, arn, { field, given });
  }
};

interface Given {
  readonly field: string;
  readonly given: JsonObject;
}

function* judge({ at, language }: SourceState, arn: string, { field, given }: Given): Iterable<Finding> {
  const resource = taskResource(arn);
  const action = resource.kind === "integration" ? `${resource.service}:${resource.action}` : undefined;
  const known = action === undefined ? undefined : integrationFields(action);
  for (const key of Object.keys(given)) {
    const name = language === "JSONPath" && key.endsWith(".$") ? key.slice(0, -2) : key;
    const place = `${at}/${field}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (resource.kind === "sdk" && /^[a-z]/.test(name)) {
      const proper = name.charAt(0).toUpperCase() + name.slice(1);
      yield { ...unknown(place, name, `Write '${proper}': SDK integrations name parameters in PascalCase.`), suggestion: proper };
    } else if (known !== undefined && !known.includes(name)) {
      const { mend, suggestion } = didYouMean(name, known, `'${String(action)}' takes ${known.join(", ")}.`);
      yield { ...unknown(place, name, mend), ...(suggestion === undefined ? {} : { suggestion }) };
    }
  }
}

function unknown(at: string, name: string, mend: string): Finding {
  return { ...warning(CODE, at, `The field "${name}" is not supported by Step Functions: the state will fail`, mend), onKey: true };
}

import { isJsonObject } from "../json/is-json-object";
import { readJson } from "../json/read-json";
import { compileQueries } from "./queries/compile-queries";
import { readSource } from "./source/read-source";

/**
 * Which workflow variables each state reads, as DescribeStateMachine's `variableReferences` has it: state name to
 * names without `$`. A state that reads none is left out; a Map or Parallel does not answer for the states inside it.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html
 */
export function variableReferences(text: string): Readonly<Record<string, readonly string[]>> {
  const json = readJson(text);
  if (!isJsonObject(json.value)) return {};
  const source = readSource(json, json.value, "STANDARD");
  const { queries } = compileQueries(source);
  const references = new Map<string, Set<string>>();
  for (const { at, object } of source.fields) {
    const variables = queries.get(at)?.variables ?? [];
    if (object.state === undefined || variables.length === 0) continue;
    const names = references.get(object.state.name) ?? new Set<string>();
    for (const variable of variables) names.add(variable);
    references.set(object.state.name, names);
  }
  return Object.fromEntries([...references].map(([state, names]) => [state, [...names].sort()]));
}

import type { Json } from "../../json/json";
import { hasPlaceholder } from "../queries/placeholder";
import { advice, type Finding } from "../rules/finding";
import type { Rule } from "../rules/rule";
import type { SourceState } from "../source/source-definition";
import { calledAction } from "./called-action";
import { givenParameters } from "./given-parameters";

const FUNCTION = /^arn:[^:]+:lambda:[^:]*:[^:]*:function:[^:]+(?::(.+))?$/;
const PLAIN_NAME = /^[\w-]+(?::(.+))?$/;
/** Is whatever was put there last, so it pins nothing. */
const LATEST = "$LATEST";

/** A function is called by a version or an alias: an execution that runs for months goes on with the code it began with. */
export const functionIsQualified: Rule = function* (definition) {
  for (const state of definition.states) {
    if (state.type !== "Task") continue;
    if (calledAction(state) === "lambda:invoke") yield* judgeCall(state);
    else yield* judge(state.fields["Resource"], `${state.at}/Resource`, FUNCTION);
  }
};

function* judgeCall(state: SourceState): Iterable<Finding> {
  const parameters = givenParameters(state);
  const field = state.language === "JSONata" ? "Arguments" : "Parameters";
  if (parameters["Qualifier"] !== undefined || parameters["Qualifier.$"] !== undefined) return;
  const { FunctionName: name } = parameters;
  yield* judge(name, `${state.at}/${field}/FunctionName`, typeof name === "string" && name.startsWith("arn:") ? FUNCTION : PLAIN_NAME);
}

function* judge(written: Json | undefined, at: string, pattern: RegExp): Iterable<Finding> {
  if (typeof written !== "string" || hasPlaceholder(written)) return;
  const found = pattern.exec(written) as readonly (string | undefined)[] | null;
  if (found === null || (found[1] !== undefined && found[1] !== LATEST)) return;
  const message = `The function '${written}' is called without a version or an alias: executions under way change with its next deployment`;
  yield advice("ADVICE_UNQUALIFIED_FUNCTION", at, message, "Name a version or an alias: the ARN of the function with ':live' at its end.");
}

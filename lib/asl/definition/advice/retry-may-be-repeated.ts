import { isJsonObject } from "../../json/is-json-object";
import type { Json, JsonObject } from "../../json/json";
import { advice } from "../rules/finding";
import type { Rule } from "../rules/rule";
import type { SourceState } from "../source/source-definition";
import { calledAction } from "./called-action";
import { givenParameters } from "./given-parameters";

/** Calls that do their work again each time, and the parameter that makes a repeated one count once, where there is one. */
const REPEATING: ReadonlyMap<string, string | undefined> = new Map([
  ["athena:startQueryExecution", "ClientRequestToken"],
  ["batch:submitJob", undefined],
  ["codebuild:startBuild", "IdempotencyToken"],
  ["ecs:runTask", "ClientToken"],
  ["events:putEvents", undefined],
  ["glue:startJobRun", undefined],
  ["sns:publish", "MessageDeduplicationId"],
  ["sqs:sendMessage", "MessageDeduplicationId"],
  ["states:startExecution", "Name"],
]);
const REPEATING_METHODS: readonly string[] = ["POST", "PATCH"];

/** What is retried after any error at all may have been done before the error came. */
export const retryMayBeRepeated: Rule = function* (definition) {
  for (const state of definition.states) {
    const retriers = state.fields["Retry"];
    const why = Array.isArray(retriers) ? repeats(state) : undefined;
    if (why === undefined) continue;
    const each = retriers as readonly Json[];
    for (const [index, retrier] of each.entries()) {
      if (!isJsonObject(retrier) || retrier["MaxAttempts"] === 0 || !takesAll(retrier)) continue;
      const message = `A retry on States.ALL calls ${why.call} again, though the attempt before may have done its work`;
      yield advice("ADVICE_RETRY_REPEATS", `${state.at}/Retry/${index}/ErrorEquals`, message, why.mend);
    }
  }
};

function takesAll({ ErrorEquals: names }: JsonObject): boolean {
  return Array.isArray(names) && names.includes("States.ALL");
}

function repeats(state: SourceState): { readonly call: string; readonly mend: string } | undefined {
  const call = calledAction(state);
  const parameters = givenParameters(state);
  if (call === "http:invoke" || call === "apigateway:invoke") {
    const mend = "Retry only errors that say nothing was done, or send a key by which the API knows a repeated request.";
    const method = REPEATING_METHODS.find((each) => each === parameters["Method"]);
    return method === undefined ? undefined : { call: `${call} with ${method}`, mend };
  }
  if (call === undefined || !REPEATING.has(call)) return undefined;
  const token = REPEATING.get(call);
  const narrower = "Retry only errors that say nothing was done, throttling above all";
  if (token === undefined) return { call, mend: `${narrower}.` };
  return token in parameters || `${token}.$` in parameters ? undefined : { call, mend: `${narrower}, or give '${token}'.` };
}

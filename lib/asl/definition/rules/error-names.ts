import type { Json } from "../../json/json";
import { didYouMean } from "./did-you-mean";
import { warning } from "./finding";
import type { Rule } from "./rule";

const RESERVED = [
  "States.ALL",
  "States.BranchFailed",
  "States.DataLimitExceeded",
  "States.ExceedToleratedFailureThreshold",
  "States.HeartbeatTimeout",
  "States.Http.Socket",
  "States.IntrinsicFailure",
  "States.ItemReaderFailed",
  "States.NoChoiceMatched",
  "States.ParameterPathFailure",
  "States.Permissions",
  "States.QueryEvaluationError",
  "States.ResultPathMatchFailure",
  "States.ResultWriterFailed",
  "States.Runtime",
  "States.TaskFailed",
  "States.Timeout",
];

/** An HTTP Task that got such an answer: the number is part of the name, `States.Http.StatusCode.429`. */
const HTTP_STATUS = /^States\.Http\.StatusCode\.\d{3}$/;

/** Names that begin with `States.` are the language's own: one that is not among them matches nothing, ever. */
export const errorNames: Rule = function* (definition) {
  for (const { name, at, value } of definition.fields) {
    if (name !== "ErrorEquals" || !Array.isArray(value)) continue;
    const names: readonly Json[] = value;
    for (const [index, error] of names.entries()) {
      if (typeof error !== "string" || !error.startsWith("States.")) continue;
      if (RESERVED.includes(error) || HTTP_STATUS.test(error)) continue;
      const { mend } = didYouMean(error, RESERVED, "Name an error that the task raises, or one of the reserved names.");
      yield warning("UNKNOWN_ERROR_NAME", `${at}/${index}`, `No error is called '${error}', so this never matches`, mend);
    }
  }
};

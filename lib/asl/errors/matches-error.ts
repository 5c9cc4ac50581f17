import type { StatesError } from "./states-error";

/**
 * Whether an `ErrorEquals` names an error. States.ALL takes all but States.Runtime; States.TaskFailed all but that and
 * States.Timeout. Recorded: States.ALL takes States.DataLimitExceeded too, and a failure that has no name.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
export function matchesError(errorEquals: readonly string[], error: StatesError): boolean {
  if (!error.canBeHandled) return false;
  return errorEquals.some((name) => {
    if (name === error.error || name === "States.ALL") return true;
    return name === "States.TaskFailed" && error.error !== "States.Timeout" && error.error !== "States.HeartbeatTimeout";
  });
}

import type { FailState } from "../../definition/states";
import { StatesError } from "../../errors/states-error";
import { type Query } from "../../query/query";
import type { Process } from "../process";
import type { StateRun, Transition } from "../state-run";

/**
 * Runs a Fail state: it ends its block with an error. Without Error the failure has no name.
 * @see https://states-language.net/spec.html#fail-state
 */
export function* runFail(state: FailState, run: StateRun): Process<Transition> {
  const error = yield* text(state.error, "Error", run);
  const cause = yield* text(state.cause, "Cause", run);
  throw new StatesError(error, cause, { at: state.at, mend: "The Fail state is meant to end here; look at how it was reached." });
}

function* text(field: string | Query | undefined, name: "Error" | "Cause", run: StateRun): Process<string | undefined> {
  if (field === undefined || typeof field === "string") return field;
  const isPath = field.language === "JSONPath";
  const value = yield* run.evaluate(field, isPath ? `${name}Path` : name);
  if (typeof value === "string") return value;
  if (!isPath) throw run.wrongType(field, name, "string", value);
  throw run.runtimeError(
    `The ${name}Path parameter does not reference a valid string: ${field.source} == ${JSON.stringify(value)}`,
    `Let '${name}Path' name a string.`,
  );
}

import type { Catcher, Handling, State } from "../../definition/states";
import { matchesError } from "../../errors/matches-error";
import type { StatesError } from "../../errors/states-error";
import type { Json, JsonObject } from "../../json/json";
import { assignment, placeResult } from "../data-flow";
import type { Process } from "../process";
import type { StateRun, Transition } from "../state-run";

/**
 * Hands a failure to the first Catcher that names it. The state's own ResultSelector, ResultPath, Output and Assign do not apply.
 * @throws the failure itself where none does.
 */
export function* runCatcher(state: State & Handling, run: StateRun, error: StatesError): Process<Transition> {
  failComposite(state, run, error);
  const index = state.catch.findIndex(({ errorEquals }) => matchesError(errorEquals, error));
  const catcher = state.catch[index];
  if (catcher === undefined) throw error;
  if (run.visit !== undefined) run.visit.visit.catcher = index;
  const errorOutput = errorOutputOf(error);
  run.stage("Error", errorOutput);
  const field = `Catch[${index}]`;
  const sight = { dollar: errorOutput, errorOutput };
  const assigned = yield* assignment(catcher.assign, run, sight);
  return { next: catcher.next, assigned, output: yield* caughtOutput(catcher, run, { field, errorOutput }) };
}

/** A Parallel or a Map says that it failed only once no Retrier takes it up; nothing says so of States.Runtime. */
function failComposite(state: State, run: StateRun, error: StatesError): void {
  if (!error.canBeHandled || (state.type !== "Map" && state.type !== "Parallel")) return;
  run.flow.add(`${state.type}StateFailed`);
  run.flow.openState = undefined;
}

function* caughtOutput(
  catcher: Catcher,
  run: StateRun,
  caught: { readonly field: string; readonly errorOutput: JsonObject },
): Process<Json> {
  const { errorOutput, field } = caught;
  if (catcher.output === undefined) return placeResult(catcher.resultPath, run, errorOutput);
  const output = yield* run.evaluate(catcher.output, `${field}/Output`, { errorOutput });
  run.stage("Output", output);
  return output;
}

/** Recorded: what AWS left out is null, but the cause of a timeout is the empty string. */
function errorOutputOf({ error, cause }: StatesError): JsonObject {
  return { Error: error ?? null, Cause: cause ?? (error === "States.Timeout" ? "" : null) };
}

import type { MapState, ParallelState, State, TaskState } from "../definition/states";
import type { Json } from "../json/json";
import type { TaskAnswer } from "../execution/task-world";
import { parsedJson } from "./check-request";
import type { TestStateRequest } from "./test-state-request";

/** A Resource that any Task may have: what it answers is the mock. */
const MOCKED_RESOURCE = "arn:aws:lambda:us-east-1:123456789012:function:mocked";

/**
 * A mocked Map or Parallel does none of its own work: what is left is a Task's data flow around a given answer. Retriers are taken
 * out of every state, because TestState tells of a retry and does not make it.
 */
export function stateToRun(state: State, isMocked: boolean): State {
  if (state.type === "Task") return { ...state, retry: [] };
  if (isMocked && (state.type === "Map" || state.type === "Parallel")) return asTask(state);
  return state;
}

function asTask(state: MapState | ParallelState): TaskState {
  const { name, at, queryLanguage, inputPath, outputPath, output, assign, resultSelector, resultPath, transition } = state;
  return {
    type: "Task",
    resource: MOCKED_RESOURCE,
    ...{ name, at, queryLanguage, inputPath, outputPath, output, assign, resultSelector, resultPath, transition },
    arguments: state.type === "Parallel" ? state.arguments : undefined,
    retry: [],
    catch: state.catch,
    timeoutSeconds: undefined,
    heartbeatSeconds: undefined,
    credentials: undefined,
  };
}

/** @returns what the mock answers instead of the world, or undefined where nothing is mocked. */
export function mockedAnswer({ mock, stateConfiguration }: TestStateRequest, state: State): TaskAnswer | undefined {
  if (mock === undefined) return undefined;
  if (mock.errorOutput !== undefined) return { kind: "fails", error: mock.errorOutput.error, cause: mock.errorOutput.cause };
  const output = parsedJson(mock.result ?? "null", "Mock result");
  if (state.type === "Map" && isTooMany(state, stateConfiguration?.mapIterationFailureCount ?? 0, output)) {
    return {
      kind: "fails",
      error: "States.ExceedToleratedFailureThreshold",
      cause: "The specified tolerated failure threshold was exceeded",
    };
  }
  return { kind: "succeeds", output };
}

/** Recorded: without a threshold of its own, a Map is taken to tolerate whatever is mocked. */
function isTooMany({ toleratedFailureCount, toleratedFailurePercentage }: MapState, failures: number, output: Json): boolean {
  const items = Array.isArray(output) ? output.length : failures;
  const overCount = typeof toleratedFailureCount === "number" && failures > toleratedFailureCount;
  const overPercentage = typeof toleratedFailurePercentage === "number" && failures * 100 > toleratedFailurePercentage * items;
  return overCount || overPercentage;
}

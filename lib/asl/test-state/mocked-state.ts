import type { MapState, State } from "../definition/states";
import type { ExecutionOptions } from "../execution/execution-options";
import type { Json } from "../json/json";
import { parsedJson } from "./check-request";
import type { TestStateRequest } from "./test-state-request";

/** How a state's own work ends without being done. */
export type MockedOutcome = NonNullable<ExecutionOptions["mock"]>["outcome"];

/** @returns what the mock answers, or undefined where nothing is mocked. */
export function mockedOutcome({ mock, stateConfiguration }: TestStateRequest, state: State): MockedOutcome | undefined {
  if (mock === undefined) return undefined;
  if (mock.errorOutput !== undefined) return { error: mock.errorOutput.error, cause: mock.errorOutput.cause };
  const output = parsedJson(mock.result ?? "null", "Mock result");
  if (state.type === "Map" && isTooMany(state, stateConfiguration?.mapIterationFailureCount ?? 0, output)) {
    return { error: "States.ExceedToleratedFailureThreshold", cause: "The specified tolerated failure threshold was exceeded" };
  }
  return { output };
}

/** Recorded: without a threshold of its own, a Map is taken to tolerate whatever is mocked. */
function isTooMany({ toleratedFailureCount, toleratedFailurePercentage }: MapState, failures: number, output: Json): boolean {
  const items = Array.isArray(output) ? output.length : failures;
  const overCount = typeof toleratedFailureCount === "number" && failures > toleratedFailureCount;
  const overPercentage = typeof toleratedFailurePercentage === "number" && failures * 100 > toleratedFailurePercentage * items;
  return overCount || overPercentage;
}

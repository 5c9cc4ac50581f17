import type { State } from "../definition/states";
import type { Json } from "../json/json";
import { checkContext } from "./check-context";
import { checkMockResult } from "./check-mock-result";
import { refuse, refuseDefinition } from "./refusal";
import type { TestStateRequest } from "./test-state-request";

/** What can be said of a request before its definition is read. @throws Refusal as AWS words it. */
export function checkArguments({ mock, revealSecrets, stateConfiguration }: TestStateRequest): void {
  if (mock?.result !== undefined && mock.errorOutput !== undefined) {
    refuse("A test mock should have only one of the following fields: [result, errorOutput].");
  }
  if (mock !== undefined && revealSecrets === true) refuse("TestState does not support RevealSecrets when a mock is specified.");
  if (mock === undefined && stateConfiguration?.mapIterationFailureCount !== undefined) {
    refuse("TestState does not support MapIterationFailureCount when a mock is not specified.");
  }
}

const MOCKABLE: ReadonlySet<State["type"]> = new Set(["Task", "Map", "Parallel"]);

/** Holds mock, context and configuration against the state. @throws Refusal as AWS words it. */
export function checkAgainstState(request: TestStateRequest, state: State): void {
  const { mock } = request;
  if (mock === undefined && (state.type === "Map" || state.type === "Parallel")) {
    refuseDefinition(
      "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]",
    );
  }
  if (mock !== undefined && !MOCKABLE.has(state.type)) refuse(`State type '${state.type}' is not supported when a mock is specified`);
  checkGivenContext(request, state);
  if (mock?.result !== undefined) checkResult(request, state, parsedJson(mock.result, "Mock result"));
}

function checkGivenContext({ context }: TestStateRequest, state: State): void {
  if (context === undefined) return;
  const hasToken = state.type === "Task" && /[.](sync(:2)?|waitForTaskToken)$/.test(state.resource);
  const fault = checkContext(parsedJson(context, "Context object"), hasToken);
  if (fault !== undefined) refuse(fault);
}

function checkResult({ mock, stateConfiguration }: TestStateRequest, state: State, result: Json): void {
  if (state.type !== "Task") {
    checkComposite(state, result, stateConfiguration?.mapIterationFailureCount ?? 0);
    return;
  }
  const fault = checkMockResult(state.resource, result, mock?.fieldValidationMode ?? "STRICT");
  if (fault !== undefined) refuse(fault);
}

/** Only a Map with a ResultWriter has a result that is not the list of its iterations'. */
function checkComposite(state: State, result: Json, failures: number): void {
  const wantsArray = state.type === "Parallel" || (state.type === "Map" && state.resultWriter === undefined);
  if (wantsArray && !Array.isArray(result)) refuse("Mocked result must be an array.");
  if (Array.isArray(result) && failures > result.length) {
    refuse("Map iteration failure count must be less than or equal to the number of Map iterations");
  }
}

/** @throws Refusal when the text is not JSON. */
export function parsedJson(text: string, what: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return refuse(`${what} must be valid JSON.`);
  }
}

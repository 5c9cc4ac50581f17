import type { StateMachine } from "../definition/state-machine";
import type { State, SucceedState } from "../definition/states";
import { StatesError } from "../errors/states-error";
import type { ExecutionOptions } from "../execution/execution-options";
import type { ExecutionResult, StateVisit } from "../execution/execution-result";
import type { TaskWorld } from "../execution/task-world";
import type { Json, JsonObject } from "../json/json";
import { createRandom } from "../query";
import { runExecution } from "../run-execution";
import { checkAgainstState, checkArguments, parsedJson } from "./check-request";
import { inspectionData } from "./inspection-data";
import { mockedOutcome } from "./mocked-state";
import { Refusal } from "./refusal";
import { type RetryVerdict, retryVerdict } from "./retriable";
import { STATE_NAME, testedState } from "./tested-state";
import type { TestStateRequest, TestStateResult } from "./test-state-request";

/**
 * Runs one state as AWS's TestState does: mocked or not, with what its data was on the way. A retry is told, not made.
 *
 * @returns the outcome, or the exception that AWS throws, as data.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html
 * @example await testState({ definition: '{"Type":"Pass","End":true}', input: { a: 1 }, inspectionLevel: "DEBUG" });
 */
export async function testState(request: TestStateRequest): Promise<TestStateResult> {
  try {
    checkArguments(request);
    const { state, machine } = testedState(request.definition, request.stateName);
    checkAgainstState(request, state);
    return await outcome(request, state, machine);
  } catch (error) {
    if (error instanceof Refusal) return { exception: error.exception };
    throw error;
  }
}

/** No definition can have a state of this name, so it is no target of a transition. */
const TESTED = "\u0000tested";

async function outcome(request: TestStateRequest, state: State, machine: StateMachine): Promise<TestStateResult> {
  const input = request.input ?? {};
  const around = machineAround(state, machine);
  const result = await runExecution(around, input, optionsOf(request, state));
  const visit = result.visits[0];
  const error = hasFailed(visit, result) ? failureOf(visit, result) : undefined;
  const verdict: RetryVerdict =
    error === undefined
      ? { isRetriable: false, details: {} }
      : retryVerdict(state, error, request.stateConfiguration?.retrierRetryCount ?? 0);
  return {
    ...ending(result, visit, { error, verdict }),
    ...(isInspected(request) && {
      inspectionData: inspectionData({
        state,
        input,
        visit,
        items: itemsOf(request, state, input),
        variables: givenVariables(request),
        errorDetails: errorDetailsOf(verdict, visit),
      }),
    }),
  };
}

type Ending = Exclude<TestStateResult, { readonly exception: unknown }>;

interface Failing {
  readonly error: StatesError | undefined;
  readonly verdict: RetryVerdict;
}

function ending({ output = null }: ExecutionResult, visit: StateVisit | undefined, { error, verdict }: Failing): Ending {
  const next = visit?.next === undefined ? {} : { nextState: visit.next };
  if (error === undefined) return { status: "SUCCEEDED", output, ...next };
  const failure = errorAndCause(error);
  if (verdict.isRetriable) return { status: "RETRIABLE", ...failure };
  return visit?.catcher === undefined ? { status: "FAILED", ...failure } : { status: "CAUGHT_ERROR", output, ...failure, ...next };
}

function errorAndCause({ error, cause }: StatesError): { readonly error?: string; readonly cause?: string } {
  return { ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) };
}

/** The state alone, without its Retriers, and an end at every state it may lead to. */
function machineAround(state: State, machine: StateMachine): StateMachine {
  const names = [
    ...("transition" in state && state.transition.kind === "next" ? [state.transition.state] : []),
    ...("catch" in state ? state.catch.map(({ next }) => next) : []),
    ...(state.type === "Choice" ? [...state.choices.map(({ next }) => next), ...(state.default === undefined ? [] : [state.default])] : []),
  ];
  const ends = names.map((name): [string, State] => [name, endState(name)]);
  const tested = "retry" in state ? { ...state, name: STATE_NAME, retry: [] } : { ...state, name: STATE_NAME };
  return { ...machine, startAt: TESTED, states: new Map([...ends, [TESTED, tested]]) };
}

function endState(name: string): SucceedState {
  return { type: "Succeed", name, at: "", queryLanguage: "JSONPath", inputPath: undefined, outputPath: undefined, output: undefined };
}

function optionsOf(request: TestStateRequest, state: State): ExecutionOptions {
  const { context, seed = 0, startTimeMs = 0 } = request;
  const variables = givenVariables(request);
  const mocked = mockedOutcome(request, state);
  return {
    startTimeMs,
    seed,
    tasks: request.tasks ?? NO_WORLD,
    trace: true,
    contextObject: context === undefined ? madeUpContext(request, state) : (parsedJson(context, "Context object") as JsonObject),
    ...(variables === undefined ? {} : { variables }),
    ...(mocked === undefined ? {} : { mock: { state: STATE_NAME, outcome: mocked } }),
  };
}

const NO_WORLD: TaskWorld = {
  answer: () => ({ kind: "fails", error: "States.TaskFailed", cause: "Neither a mock nor a world answers this Task." }),
};

/** Recorded: the tested state is told that it runs in an Express execution, and of no role where none is given. */
function madeUpContext(
  { account = "123456789012", roleArn, seed = 0, startTimeMs = 0, input = {} }: TestStateRequest,
  state: State,
): JsonObject {
  const random = createRandom(seed);
  const name = random.uuid();
  const machine = random.uuid();
  const time = new Date(startTimeMs).toISOString();
  return {
    Execution: {
      Id: `arn:aws:states:us-east-1:${account}:express:${machine}:${name}`,
      Input: input,
      Name: name,
      RoleArn: roleArn ?? null,
      StartTime: time,
    },
    StateMachine: { Id: `arn:aws:states:us-east-1:${account}:stateMachine:${machine}`, Name: machine },
    State: { Name: STATE_NAME, EnteredTime: time, ...("retry" in state ? { RetryCount: 0 } : {}) },
    ...(state.type === "Task" && state.resource.endsWith(".waitForTaskToken") ? { Task: { Token: random.uuid() } } : {}),
  };
}

/** A failure that was caught stands in the attempt alone. */
function hasFailed(visit: StateVisit | undefined, { status }: ExecutionResult): boolean {
  return status !== "SUCCEEDED" || visit?.error !== undefined || visit?.attempts[0]?.error !== undefined;
}

function failureOf(visit: StateVisit | undefined, result: ExecutionResult): StatesError {
  const { error, cause } = [visit?.attempts[0], visit].find((seen) => seen?.error !== undefined) ?? result;
  return new StatesError(error ?? undefined, cause ?? undefined, { at: visit?.at ?? "", mend: "" });
}

function errorDetailsOf({ details, isRetriable }: RetryVerdict, visit: StateVisit | undefined): JsonObject {
  return visit?.catcher === undefined || isRetriable ? details : { ...details, catchIndex: visit.catcher };
}

function isInspected({ inspectionLevel = "INFO" }: TestStateRequest): boolean {
  return inspectionLevel !== "INFO";
}

function givenVariables({ variables }: TestStateRequest): JsonObject | undefined {
  return variables === undefined ? undefined : (parsedJson(variables, "Variables") as JsonObject);
}

/** ItemsPath of a mocked Map is still looked at, and shown. */
function itemsOf({ seed = 0 }: TestStateRequest, state: State, input: Json): Json | undefined {
  if (state.type !== "Map" || state.queryLanguage === "JSONata") return undefined;
  const { items } = state;
  if (typeof items !== "object" || items === null || !("evaluate" in items) || typeof items.evaluate !== "function") return undefined;
  const random = createRandom(seed);
  const found = items.evaluate({ input, context: () => ({}), variable: () => undefined, random, nowMs: 0 });
  return found instanceof Promise ? undefined : found;
}

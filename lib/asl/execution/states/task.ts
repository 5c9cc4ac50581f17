import type { TaskState } from "../../definition/states";
import { StatesError } from "../../errors/states-error";
import type { Json } from "../../json/json";
import { leaveWithResult, parameters, workInput } from "../data-flow";
import { numberByPath, numberField } from "../number-field";
import { arrived, type Process, settled, type Soon, Waiting } from "../process";
import type { StateRun, Transition } from "../state-run";
import { answerOf } from "../task/answer-of";
import { parameterComplaints } from "../task/parameter-complaints";
import { TaskEvents, type TaskPlan } from "../task/task-events";
import { resourceOf, type TaskResource } from "../task/task-resource";
import type { TaskAnswer } from "../task-world";

const MAX_SECONDS = 99_999_999;
const TIMEOUT = { field: "TimeoutSeconds", isInteger: true, min: 1, max: MAX_SECONDS };
const HEARTBEAT = { field: "HeartbeatSeconds", isInteger: true, min: 1, max: MAX_SECONDS };

/** Runs one attempt of a Task state. @see https://states-language.net/spec.html#task-state */
export function runTask(state: TaskState, run: StateRun): Soon<Transition> {
  const resource = resourceOf(state);
  if (resource === undefined) {
    throw run.runtimeError(
      `The resource '${state.resource}' is not supported.`,
      "Name a Lambda function, an activity, or arn:aws:states:::service:action.",
    );
  }
  // Recorded: a job that is waited for has a token in its Context Object too.
  const hasToken = resource.kind === "integration" && resource.pattern !== "requestResponse";
  run.taskToken = hasToken ? taskToken(run) : undefined;
  if (state.queryLanguage === "JSONata") return new Waiting(runByJsonata(state, run, resource));
  const result = resultOf(state, run, { resource, plan: planByPaths(state, run) });
  if (result instanceof Waiting) return new Waiting(leaveLater(state, run, result.process));
  return leaveWithResult(state, run, { result, to: state.transition });
}

function* runByJsonata(state: TaskState, run: StateRun, resource: TaskResource): Process<Transition> {
  const plan = yield* planByJsonata(state, run);
  return yield* leaveLater(state, run, arrived(resultOf(state, run, { resource, plan })));
}

function* leaveLater(state: TaskState, run: StateRun, process: Process<Json>): Process<Transition> {
  return yield* arrived(leaveWithResult(state, run, { result: yield* process, to: state.transition }));
}

function planByPaths(state: TaskState, run: StateRun): TaskPlan {
  const input = parameters(state, run);
  const dollar = run.input;
  const { timeoutSeconds, heartbeatSeconds, credentials } = state;
  return {
    input,
    timeoutSeconds: timeoutSeconds === undefined ? undefined : numberByPath(timeoutSeconds, run, { rule: TIMEOUT, dollar }),
    heartbeatSeconds: heartbeatSeconds === undefined ? undefined : numberByPath(heartbeatSeconds, run, { rule: HEARTBEAT, dollar }),
    credentials: credentials === undefined ? undefined : run.read(credentials, "Credentials", {}),
  };
}

function* planByJsonata(state: TaskState, run: StateRun): Process<TaskPlan> {
  const input = yield* arrived(workInput(state, run));
  const dollar = run.input;
  const { timeoutSeconds, heartbeatSeconds, credentials } = state;
  return {
    input,
    timeoutSeconds: timeoutSeconds === undefined ? undefined : yield* numberField(timeoutSeconds, run, { rule: TIMEOUT, dollar }),
    heartbeatSeconds: heartbeatSeconds === undefined ? undefined : yield* numberField(heartbeatSeconds, run, { rule: HEARTBEAT, dollar }),
    credentials: credentials === undefined ? undefined : yield* run.evaluate(credentials, "Credentials"),
  };
}

function resultOf(state: TaskState, run: StateRun, attempting: Attempting): Soon<Json> {
  run.simulation.counts.taskAttempts += 1;
  const mocked = run.mockedResult();
  return mocked === undefined ? perform(state, run, attempting) : mocked.result;
}

interface Attempting {
  readonly resource: TaskResource;
  readonly plan: TaskPlan;
}

function perform(state: TaskState, run: StateRun, attempting: Attempting): Soon<Json> {
  const { resource, plan } = attempting;
  const complaints = parameterComplaints(resource, plan.input);
  if (complaints.length > 0) {
    throw run.runtimeError(
      `The Parameters '${JSON.stringify(plan.input)}' could not be used to start the Task: [${complaints.join(", ")}]`,
      "Mend the parameters as the service's API takes them.",
    );
  }
  const asked = answerOf(state, run, attempting);
  return asked instanceof Promise ? new Waiting(answeredLater(run, attempting, asked)) : answered(run, attempting, asked);
}

function* answeredLater(run: StateRun, attempting: Attempting, asked: Promise<TaskAnswer>): Process<Json> {
  return yield* arrived(answered(run, attempting, yield* settled(asked)));
}

function answered(run: StateRun, { resource, plan }: Attempting, answer: TaskAnswer): Soon<Json> {
  const startMs = run.clock.now();
  const events = new TaskEvents(run, resource);
  events.scheduled(plan);
  begin(events, answer);
  const limitMs = limitOf(plan, resource, answer);
  const takesMs = answer.kind === "hangs" ? Number.POSITIVE_INFINITY : (answer.afterMs ?? 0);
  const isLate = takesMs > 0 && takesMs >= limitMs;
  const endMs = startMs + (isLate ? limitMs : takesMs);
  const attempted = { events, resource, answer, isLate };
  return run.isAhead(endMs) ? new Waiting(concludeLater(run, attempted, endMs)) : conclude(run, attempted);
}

interface Attempted {
  readonly events: TaskEvents;
  readonly resource: TaskResource;
  readonly answer: TaskAnswer;
  /** Its own limit comes before the answer. */
  readonly isLate: boolean;
}

function* concludeLater(run: StateRun, attempted: Attempted, endMs: number): Process<Json> {
  yield* run.sleepUntil(endMs);
  return conclude(run, attempted);
}

/** Writes what goes before the end: started, and submitted where there is a job or a callback. */
function begin(events: TaskEvents, answer: TaskAnswer): void {
  const failure = answer.kind === "fails" ? answer : undefined;
  if (failure?.phase === "schedule") throw fail(events, failure, "ScheduleFailed");
  if (failure?.phase === "start") throw fail(events, failure, "StartFailed");
  events.started(answer.workerName);
  if (failure?.phase === "submit") throw fail(events, failure, "SubmitFailed");
  if (isSubmitted(events.resource, answer)) events.submitted(answer.submitted ?? {});
}

function conclude(run: StateRun, { events, resource, answer, isLate }: Attempted): Json {
  if (isLate) {
    events.failed("TimedOut", "States.Timeout", undefined);
    throw new StatesError("States.Timeout", undefined, { at: run.state.at, mend: "Give it more time, or see why no answer came." });
  }
  if (answer.kind === "fails") throw fail(events, answer, "Failed");
  if (answer.kind === "hangs") throw new Error("A task that hangs waits until the end of virtual time.");
  if (!run.flow.execution.isWithinLimit(answer.output)) {
    // Recorded for a Lambda function by its ARN; an integration goes by its service.
    const name = resource.kind === "integration" ? resource.resourceType : resource.arn;
    const cause = `The state/task '${name}' returned a result with a size exceeding the maximum number of bytes service limit.`;
    throw fail(events, { error: "States.DataLimitExceeded", cause }, "Failed");
  }
  events.succeeded(answer.output);
  return answer.output;
}

function fail(
  events: TaskEvents,
  failure: { readonly error?: string | undefined; readonly cause?: string | undefined },
  how: "Failed" | "ScheduleFailed" | "StartFailed" | "SubmitFailed",
): StatesError {
  const { error, cause } = failure;
  events.failed(how, error, cause);
  return new StatesError(error, cause, { at: events.run.state.at, mend: "The task itself failed: see its error and cause." });
}

/** Only a job or a callback is submitted; one refused at once has nothing to show for it. */
function isSubmitted(resource: TaskResource, answer: TaskAnswer): boolean {
  if (resource.kind !== "integration" || resource.pattern === "requestResponse") return false;
  return answer.submitted !== undefined || answer.kind !== "fails";
}

/** Milliseconds from the start after which the attempt has timed out: TimeoutSeconds, or the first heartbeat that is missed. */
function limitOf({ timeoutSeconds, heartbeatSeconds }: TaskPlan, resource: TaskResource, answer: TaskAnswer): number {
  const timeoutMs = timeoutSeconds === undefined ? Number.POSITIVE_INFINITY : 1000 * timeoutSeconds;
  const canBeat = resource.kind === "activity" || (resource.kind === "integration" && resource.pattern !== "requestResponse");
  if (heartbeatSeconds === undefined || !canBeat) return timeoutMs;
  return Math.min(timeoutMs, missedHeartbeatMs(1000 * heartbeatSeconds, answer));
}

function missedHeartbeatMs(everyMs: number, answer: TaskAnswer): number {
  let last = 0;
  for (const beatMs of answer.heartbeatsMs ?? []) {
    if (beatMs - last >= everyMs) break;
    last = beatMs;
  }
  return last + everyMs;
}

function taskToken(run: StateRun): string {
  return `AQCEAAAAKgAAAAMAAAAAAAAAAb${run.simulation.random.uuid().replaceAll("-", "")}`;
}

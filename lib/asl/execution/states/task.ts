import type { TaskState } from "../../definition/states";
import { StatesError } from "../../errors/states-error";
import type { Json } from "../../json/json";
import { leaveWithResult, workInput } from "../data-flow";
import { numberField } from "../number-field";
import { type Process, settled } from "../process";
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
export function* runTask(state: TaskState, run: StateRun): Process<Transition> {
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
  const plan = yield* planOf(state, run);
  run.simulation.counts.taskAttempts += 1;
  const mocked = run.mockedResult();
  const result = mocked === undefined ? yield* perform(state, run, { resource, plan }) : mocked.result;
  return yield* leaveWithResult(state, run, { result, to: state.transition });
}

function* planOf(state: TaskState, run: StateRun): Process<TaskPlan> {
  const input = yield* workInput(state, run);
  const dollar = run.input;
  const { timeoutSeconds, heartbeatSeconds, credentials } = state;
  return {
    input,
    timeoutSeconds: timeoutSeconds === undefined ? undefined : yield* numberField(timeoutSeconds, run, { rule: TIMEOUT, dollar }),
    heartbeatSeconds: heartbeatSeconds === undefined ? undefined : yield* numberField(heartbeatSeconds, run, { rule: HEARTBEAT, dollar }),
    credentials: credentials === undefined ? undefined : yield* run.evaluate(credentials, "Credentials"),
  };
}

interface Attempting {
  readonly resource: TaskResource;
  readonly plan: TaskPlan;
}

function* perform(state: TaskState, run: StateRun, { resource, plan }: Attempting): Process<Json> {
  const startMs = run.clock.now();
  const events = new TaskEvents(run, resource);
  const complaints = parameterComplaints(resource, plan.input);
  if (complaints.length > 0) {
    throw run.runtimeError(
      `The Parameters '${JSON.stringify(plan.input)}' could not be used to start the Task: [${complaints.join(", ")}]`,
      "Mend the parameters as the service's API takes them.",
    );
  }
  const asked = answerOf(state, run, { resource, plan });
  const answer = asked instanceof Promise ? yield* settled(asked) : asked;
  events.scheduled(plan);
  begin(events, answer);
  const limitMs = limitOf(plan, resource, answer);
  const takesMs = answer.kind === "hangs" ? Number.POSITIVE_INFINITY : (answer.afterMs ?? 0);
  const isLate = takesMs > 0 && takesMs >= limitMs;
  yield* run.sleepUntil(startMs + (isLate ? limitMs : takesMs));
  if (!isLate) return conclude(run, { events, resource, answer });
  events.failed("TimedOut", "States.Timeout", undefined);
  throw new StatesError("States.Timeout", undefined, { at: state.at, mend: "Give it more time, or see why no answer came." });
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

function conclude(
  run: StateRun,
  { events, resource, answer }: { readonly events: TaskEvents; readonly resource: TaskResource; readonly answer: TaskAnswer },
): Json {
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

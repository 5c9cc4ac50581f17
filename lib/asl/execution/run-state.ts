import type { State, StateType } from "../definition/states";
import { StatesError } from "../errors/states-error";
import type { Json, JsonObject } from "../json/json";
import { runCatcher } from "./catch/run-catcher";
import { checkAssigned } from "./check-assigned";
import type { Checkpoint } from "./checkpoint";
import { executeState } from "./executors";
import type { BlockRunner, Flow } from "./flow";
import { arrived, type Process, type Soon, Waiting } from "./process";
import { RetryCounters, type RetryTaken } from "./retry/retry-counters";
import type { Outcome } from "./scheduler";
import { StateRun, type Transition } from "./state-run";

/** Runs one visit of a state: entering and leaving events, Retry and Catch around what its type does. */
export function runState(state: State, input: Json, flow: Flow, runBlock: BlockRunner): Soon<Transition> {
  const run = new StateRun(state, input, flow, runBlock);
  if (flow.resumption !== undefined) resume(run, flow.resumption);
  enter(run);
  try {
    const isWatched = "retry" in state && isHandled(state, run);
    const soon = isWatched ? runHandled(state, run) : executeState(state, run);
    if (soon instanceof Waiting) return new Waiting(exitLater(run, soon.process, isWatched));
    return exit(run, isWatched ? soon : withinLimit(soon, run));
  } catch (error) {
    noteFailure(run, error);
    throw error;
  }
}

/** The first visit of a flow that a redrive goes on with. */
function resume(run: StateRun, { left }: Checkpoint): void {
  run.flow.resumption = undefined;
  run.left = left;
}

function* exitLater(run: StateRun, process: Process<Transition>, isWatched: boolean): Process<Transition> {
  try {
    const transition = yield* process;
    return exit(run, isWatched ? transition : withinLimit(transition, run));
  } catch (error) {
    noteFailure(run, error);
    throw error;
  }
}

/** A Task that nothing retries or catches needs no watching; a Parallel or Map says that it failed, and visits note attempts. */
function isHandled(state: HandledState, run: StateRun): boolean {
  return state.type !== "Task" || run.visit !== undefined || state.retry.length > 0 || state.catch.length > 0;
}

type HandledState = Extract<State, { readonly retry: unknown }>;

function runHandled(state: HandledState, run: StateRun): Soon<Transition> {
  const startMs = run.clock.now();
  const firstStage = stagesOf(run);
  const first = attempt(state, run);
  if (first.kind === "threw" || first.value instanceof Waiting) return new Waiting(handle(state, run, { ...first, firstStage }));
  run.visit?.attempts.push({ startMs, endMs: startMs, firstStage });
  return first.value;
}

/** Waits for an attempt and, where it fails, for those that Retry asks for; then Catch. */
function* handle(state: HandledState, run: StateRun, first: Begun): Process<Transition> {
  const counters = new RetryCounters(state.retry);
  let begun = first;
  for (;;) {
    const startMs = run.clock.now();
    try {
      if (begun.kind === "threw") throw begun.error;
      const transition = withinLimit(yield* arrived(begun.value), run);
      run.visit?.attempts.push({ startMs, endMs: run.clock.now(), firstStage: begun.firstStage });
      return transition;
    } catch (error) {
      if (!(error instanceof StatesError)) throw error;
      const retry = counters.take(error, run.simulation.random);
      noteAttempt(run, { startMs, firstStage: begun.firstStage }, error, retry);
      if (retry === undefined) return withinVariableLimits(yield* runCatcher(state, run, error), run);
      yield* run.sleepUntil(run.clock.now() + retry.delayMs);
      run.retryCount += 1;
      run.simulation.countTransition(run.flow.execution.type);
    }
    const firstStage = stagesOf(run);
    begun = { ...attempt(state, run), firstStage };
  }
}

/** An attempt under way, and which of the visit's stages is its first. */
type Begun = Outcome<Soon<Transition>> & { readonly firstStage: number };

function stagesOf({ visit }: StateRun): number {
  return visit?.stages.length ?? 0;
}

/** Begins an attempt: what it gives at once, it gives within the limit. */
function attempt(state: HandledState, run: StateRun): Outcome<Soon<Transition>> {
  try {
    const soon = executeState(state, run);
    return { kind: "returned", value: soon instanceof Waiting ? soon : withinLimit(soon, run) };
  } catch (error) {
    return { kind: "threw", error };
  }
}

/** @throws StatesError for an output, or for variables, that are too big. */
function withinLimit(transition: Transition, run: StateRun): Transition {
  const { output } = transition;
  const { state } = run;
  if (output === run.input || run.flow.execution.isWithinLimit(output)) return withinVariableLimits(transition, run);
  throw new StatesError(
    "States.DataLimitExceeded",
    `The state/task '${state.name}' returned a result with a size exceeding the maximum number of bytes service limit.`,
    { at: state.at, mend: "Keep payloads within 262,144 bytes: store what is big elsewhere, and pass its key on." },
  );
}

/** What a Catcher assigns is held to the quotas too; nothing takes that failure. */
function withinVariableLimits(transition: Transition, run: StateRun): Transition {
  if (transition.assigned !== undefined) checkAssigned(transition.assigned, run);
  return transition;
}

function enter(run: StateRun): void {
  const { state, input, flow } = run;
  const { execution } = flow;
  const { simulation } = execution;
  simulation.countTransition(execution.type);
  const previousEventId = flow.lastEventId;
  flow.openState = state.type;
  const eventId = execution.nextEventId();
  flow.lastEventId = eventId;
  const timeMs = simulation.clock.now();
  if (execution.keepsHistory) {
    const stateEnteredEventDetails = { name: state.name, input: execution.text.of(input), inputDetails: WHOLE };
    execution.recorder.events.push({
      id: eventId,
      previousEventId,
      timestamp: timeMs,
      type: ENTERED[state.type],
      stateEnteredEventDetails,
    });
  }
  run.enteredEventId = eventId;
  run.previousEventId = previousEventId;
  run.enteredMs = timeMs;
  flow.standing = run;
  if (execution.visits.isKept) beginVisit(run);
}

function beginVisit(run: StateRun): void {
  const { state, flow, enteredMs, enteredEventId } = run;
  run.visit = flow.execution.visits.begin(() => ({
    state: state.name,
    type: state.type,
    at: state.at,
    place: flow.place,
    enteredMs,
    enteredEventId,
    context: run.context(),
    variablesBefore: flow.variables.visible(),
  }));
  run.stage("Input", run.input);
}

const WHOLE = { truncated: false };
/** Event types, written out once. */
const ENTERED = typeNames("Entered");
const EXITED = typeNames("Exited");

function typeNames(suffix: "Entered" | "Exited"): { readonly [Type in StateType]: string } {
  const name = (type: StateType): string => `${type}State${suffix}`;
  return {
    Pass: name("Pass"),
    Task: name("Task"),
    Choice: name("Choice"),
    Wait: name("Wait"),
    Succeed: name("Succeed"),
    Fail: name("Fail"),
    Parallel: name("Parallel"),
    Map: name("Map"),
  };
}

function exit(run: StateRun, transition: Transition): Transition {
  const { output, assigned, next } = transition;
  const { flow, state, visit } = run;
  const { execution } = flow;
  flow.openState = undefined;
  const previousEventId = flow.lastEventId;
  const eventId = execution.nextEventId();
  flow.lastEventId = eventId;
  // Only now: a call that stops the execution before this event leaves the state, and its variables, as they were.
  if (assigned !== undefined) flow.variables.assign(assigned);
  flow.standing = transition;
  if (execution.keepsHistory) {
    const details = { name: state.name, output: execution.text.of(output), outputDetails: WHOLE };
    const stateExitedEventDetails = assigned === undefined ? details : { ...details, ...assignedTexts(assigned) };
    const timestamp = run.clock.now();
    execution.recorder.events.push({ id: eventId, previousEventId, timestamp, type: EXITED[state.type], stateExitedEventDetails });
  }
  if (visit === undefined) return transition;
  Object.assign(visit.visit, {
    exitedMs: run.clock.now(),
    exitedEventId: eventId,
    variablesAfter: flow.variables.visible(),
    ...(next === undefined ? {} : { next }),
  });
  return transition;
}

function assignedTexts(assigned: JsonObject): JsonObject {
  return {
    assignedVariables: Object.fromEntries(Object.entries(assigned).map(([name, value]) => [name, JSON.stringify(value)])),
    assignedVariablesDetails: WHOLE,
  };
}

function noteAttempt(
  run: StateRun,
  begun: { readonly startMs: number; readonly firstStage: number },
  error: StatesError,
  retry: RetryTaken | undefined,
): void {
  run.visit?.attempts.push({
    ...begun,
    endMs: run.clock.now(),
    error: error.error ?? null,
    cause: error.cause ?? null,
    ...(retry === undefined ? {} : { retryAfterMs: retry.delayMs, retryPlannedMs: retry.plannedMs, retrier: retry.retrier }),
  });
}

function noteFailure(run: StateRun, error: unknown): void {
  if (run.visit === undefined || !(error instanceof StatesError)) return;
  Object.assign(run.visit.visit, { error: error.error ?? null, cause: error.cause ?? null });
}

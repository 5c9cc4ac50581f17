import type { State } from "../definition/states";
import { StatesError } from "../errors/states-error";
import { runCatcher } from "./catch/run-catcher";
import { executeState } from "./executors";
import type { Process } from "./process";
import { RetryCounters } from "./retry/retry-counters";
import { type Arrival, StateRun, type Transition } from "./state-run";

/** Runs one visit of a state: entering and leaving events, Retry and Catch around what its type does. */
export function* runState(arrival: Arrival): Process<Transition> {
  const { state } = arrival;
  const run = enter(arrival);
  try {
    const transition = "retry" in state ? yield* runHandled(state, run) : yield* attempt(state, run);
    exit(run, transition);
    return transition;
  } catch (error) {
    noteFailure(run, error);
    throw error;
  }
}

type HandledState = Extract<State, { readonly retry: unknown }>;

function* runHandled(state: HandledState, run: StateRun): Process<Transition> {
  const counters = new RetryCounters(state.retry);
  for (;;) {
    const startMs = run.clock.now();
    try {
      const transition = yield* attempt(state, run);
      run.visit?.attempts.push({ startMs, endMs: run.clock.now() });
      return transition;
    } catch (error) {
      if (!(error instanceof StatesError)) throw error;
      const retry = counters.take(error, run.simulation.random);
      noteAttempt(run, startMs, error, retry);
      if (retry === undefined) return yield* runCatcher(state, run, error);
      yield* run.sleepUntil(run.clock.now() + retry.delayMs);
      run.retryCount += 1;
      run.simulation.countTransition(run.flow.execution.type);
    }
  }
}

function* attempt(state: State, run: StateRun): Process<Transition> {
  const transition = yield* executeState(state, run);
  if (run.flow.execution.isWithinLimit(transition.output)) return transition;
  throw new StatesError(
    "States.DataLimitExceeded",
    `The state/task '${state.name}' returned a result with a size exceeding the maximum number of bytes service limit.`,
    { at: state.at, mend: "Keep payloads within 262,144 bytes: store what is big elsewhere, and pass its key on." },
  );
}

function enter(arrival: Arrival): StateRun {
  const { state, input, flow } = arrival;
  const { execution } = flow;
  const { simulation } = execution;
  simulation.countTransition(execution.type);
  const previousEventId = flow.lastEventId;
  flow.openState = state.type;
  const eventId = flow.add(
    `${state.type}StateEntered`,
    execution.keepsHistory
      ? { name: "stateEnteredEventDetails", details: { name: state.name, input: execution.text.of(input), inputDetails: WHOLE } }
      : undefined,
  );
  const timeMs = simulation.clock.now();
  const run = new StateRun(arrival, { eventId, previousEventId, timeMs });
  run.visit = execution.visits.begin(() => ({
    state: state.name,
    type: state.type,
    at: state.at,
    place: flow.place,
    enteredMs: timeMs,
    enteredEventId: eventId,
    variablesBefore: flow.variables.visible(),
  }));
  run.stage("Input", input);
  return run;
}

const WHOLE = { truncated: false };

function exit(run: StateRun, { output, assigned, next }: Transition): void {
  const { flow, state, visit } = run;
  const { execution } = flow;
  if (assigned !== undefined) flow.variables.assign(assigned);
  flow.openState = undefined;
  const eventId = flow.add(
    `${state.type}StateExited`,
    execution.keepsHistory
      ? {
          name: "stateExitedEventDetails",
          details: {
            name: state.name,
            output: execution.text.of(output),
            outputDetails: WHOLE,
            ...(assigned === undefined
              ? {}
              : {
                  assignedVariables: Object.fromEntries(Object.entries(assigned).map(([name, value]) => [name, JSON.stringify(value)])),
                  assignedVariablesDetails: WHOLE,
                }),
          },
        }
      : undefined,
  );
  if (visit === undefined) return;
  Object.assign(visit.visit, {
    exitedMs: run.clock.now(),
    exitedEventId: eventId,
    variablesAfter: flow.variables.visible(),
    ...(next === undefined ? {} : { next }),
  });
}

function noteAttempt(
  run: StateRun,
  startMs: number,
  error: StatesError,
  retry: { readonly delayMs: number; readonly retrier: number } | undefined,
): void {
  run.visit?.attempts.push({
    startMs,
    endMs: run.clock.now(),
    error: error.error ?? null,
    cause: error.cause ?? null,
    ...(retry === undefined ? {} : { retryAfterMs: retry.delayMs, retrier: retry.retrier }),
  });
}

function noteFailure(run: StateRun, error: unknown): void {
  if (run.visit === undefined || !(error instanceof StatesError)) return;
  Object.assign(run.visit.visit, { error: error.error ?? null, cause: error.cause ?? null });
}

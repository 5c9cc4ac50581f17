import type { WaitState } from "../../definition/states";
import type { Json } from "../../json/json";
import type { Query } from "../../query/query";
import { leaveWithInput } from "../data-flow";
import { arrived, type Process } from "../process";
import type { StateRun, Transition } from "../state-run";
import { timestampMs } from "../timestamp-ms";

/** Recorded: a moment 24,855 days away (2^31 seconds) is still waited for, one day more is too long. */
const MAX_WAIT_MS = 1000 * (2 ** 31 - 1);
const MAX_SECONDS = 99_999_999;

/**
 * Runs a Wait state: lets virtual time reach the wake-up moment, then passes the input on unchanged.
 * A moment already past is no error; the state exits at once. @see https://states-language.net/spec.html#wait-state
 */
export function* runWait(state: WaitState, run: StateRun): Process<Transition> {
  const wakeMs = yield* wakeUpTime(state, run);
  if (wakeMs - run.clock.now() > MAX_WAIT_MS) throw run.runtimeError("Wait state delay is too long.", "Wait for less than 68 years.");
  if (wakeMs > run.clock.now()) yield* run.sleepUntil(wakeMs);
  return yield* arrived(leaveWithInput(state, run, state.transition));
}

/** @returns epoch milliseconds of virtual time. */
function* wakeUpTime({ until }: WaitState, run: StateRun): Process<number> {
  switch (until.kind) {
    case "seconds":
      return run.clock.now() + 1000 * (typeof until.seconds === "number" ? until.seconds : yield* secondsOf(until.seconds, run));
    case "timestamp":
      return typeof until.timestamp === "string" ? Date.parse(until.timestamp) : yield* timestampOf(until.timestamp, run);
  }
}

function* secondsOf(query: Query, run: StateRun): Process<number> {
  if (query.language === "JSONPath") return secondsFromPath(query, yield* referenced(query, "SecondsPath", run), run);
  const value = yield* run.evaluate(query, "Seconds");
  if (typeof value !== "number") throw run.wrongType(query, "Seconds", "number", value);
  if (value < 0 || value > MAX_SECONDS) throw run.wrongType(query, "Seconds", `number between 0 and ${MAX_SECONDS}`, value);
  return Math.floor(value);
}

function secondsFromPath(query: Query, value: Json, run: StateRun): number {
  const assignment = `${query.source} == ${shown(value)}`;
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw run.runtimeError(
      `The SecondsPath parameter cannot be parsed as a long value: ${assignment}`,
      "Let SecondsPath name a whole number of seconds.",
    );
  }
  if (value < 0)
    throw run.runtimeError(
      `The SecondsPath parameter references a negative value: ${assignment}`,
      "Let SecondsPath name 0 seconds or more.",
    );
  return value;
}

function* timestampOf(query: Query, run: StateRun): Process<number> {
  if (query.language === "JSONPath") {
    const value = yield* referenced(query, "TimestampPath", run);
    const momentMs = timestampMs(value);
    if (momentMs !== undefined) return momentMs;
    throw run.runtimeError(
      `The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: ${query.source} == ${shown(value)}`,
      "Write the moment as 2026-01-31T09:30:00Z, with a capital T and a Z or an offset.",
    );
  }
  const value = yield* run.evaluate(query, "Timestamp");
  const momentMs = timestampMs(value);
  if (momentMs === undefined) throw run.wrongType(query, "Timestamp", "timestamp", value);
  return momentMs;
}

/** The value a path of a Wait names; AWS has a sentence of its own for one that names nothing. */
function* referenced(query: Query, field: "SecondsPath" | "TimestampPath", run: StateRun): Process<Json> {
  try {
    return yield* run.evaluate(query, field);
  } catch {
    throw run.runtimeError(
      `The ${field} parameter does not reference an input value: ${query.source}`,
      `Let '${field}' name a value that the input has.`,
    );
  }
}

function shown(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

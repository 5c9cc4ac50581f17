import type { Attempt, Json } from "@/lib/asl";
import { hasStage, stageOf, type Divergence, type VisitPair } from "./divergence";
import { firstDifference } from "../first-difference";
import { show, showDifference } from "../show";

const ARGUMENT_STAGES = ["InputPath", "Parameters", "Arguments"];
const MS = 1000;

/** What the state's work was given. */
export function compareArguments({ actual, expected }: VisitPair): Divergence | undefined {
  const difference = firstDifference(stageOf(expected, "Input", ...ARGUMENT_STAGES), stageOf(actual, "Input", ...ARGUMENT_STAGES));
  if (difference === undefined) return undefined;
  const field = [...ARGUMENT_STAGES].reverse().find((name) => hasStage(actual, name) || hasStage(expected, name)) ?? "Input";
  const message = `State "${actual.state}" works on the wrong data (${field}): ${showDifference(difference)}.`;
  return { state: actual.state, field, message, expected: difference.expected ?? null, actual: difference.actual ?? null };
}

/** Attempts one by one: how each ended, and the wait before the next. */
export function compareAttempts({ actual, expected }: VisitPair): Divergence | undefined {
  for (let i = 0; i < Math.max(actual.attempts.length, expected.attempts.length); i++) {
    const divergence = compareAttempt(actual.state, i + 1, { actual: actual.attempts[i], expected: expected.attempts[i] });
    if (divergence) return divergence;
  }
  return undefined;
}

interface AttemptPair {
  readonly actual: Attempt | undefined;
  readonly expected: Attempt | undefined;
}

function compareAttempt(state: string, n: number, { actual, expected }: AttemptPair): Divergence | undefined {
  if (isTimeout(actual) !== isTimeout(expected) || (isTimeout(actual) && lasted(actual) !== lasted(expected)))
    return {
      state,
      field: "TimeoutSeconds",
      message: `Attempt ${n} of state "${state}" ${ending(actual)}; it should have ${wantedEnding(expected)}.`,
      expected: lasted(expected) ?? null,
      actual: lasted(actual) ?? null,
    };
  const wait = waitOf(actual);
  const wanted = waitOf(expected);
  if (wait === wanted) return undefined;
  return {
    state,
    field: "Retry",
    message: `After attempt ${n}, state "${state}" ${waits(wait)}; it should ${shouldWait(wanted)}.`,
    expected: wanted ?? "no repeat",
    actual: wait ?? "no repeat",
  };
}

function isTimeout(attempt: Attempt | undefined): boolean {
  return attempt?.error === "States.Timeout" || attempt?.error === "States.HeartbeatTimeout";
}

function lasted(attempt: Attempt | undefined): number | undefined {
  return attempt && (attempt.endMs - attempt.startMs) / MS;
}

function waitOf(attempt: Attempt | undefined): number | undefined {
  return attempt?.retryAfterMs === undefined ? undefined : attempt.retryAfterMs / MS;
}

function waits(seconds: number | undefined): string {
  return seconds === undefined ? "was not repeated" : `tried again after ${seconds} s`;
}

function shouldWait(seconds: number | undefined): string {
  return seconds === undefined ? "not have been repeated" : `have tried again after ${seconds} s`;
}

function ending(attempt: Attempt | undefined): string {
  if (attempt === undefined) return "never came to an end";
  return attempt.error === undefined
    ? `ended well after ${lasted(attempt) ?? 0} s`
    : `ended with ${show(attempt.error satisfies Json)} after ${lasted(attempt) ?? 0} s`;
}

function wantedEnding(attempt: Attempt | undefined): string {
  if (isTimeout(attempt)) return `timed out after ${lasted(attempt) ?? 0} s`;
  return "been given the time it needed";
}

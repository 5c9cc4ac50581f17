import type { ExecutionResult } from "../execution/execution-result";

const DAY_MS = 86_400_000;
const REDRIVABLE_DAYS = 14;
const OPEN_DAYS = 365;
/** A history this long has no room for a redrive. */
const MAX_EVENTS = 24_999;

/** Why AWS does not redrive an execution: the error of its API, and its reason. */
export interface RedriveRefusal {
  readonly code: "ExecutionNotRedrivable" | "ExecutionDoesNotExist" | "StateMachineTypeNotSupported" | "ValidationException";
  readonly message: string;
}

/** @returns undefined where nothing speaks against it. */
export function refusalOf(previous: ExecutionResult, atMs: number): RedriveRefusal | undefined {
  const { redrivable } = previous;
  if (previous.status === "SUCCEEDED") return notRedrivable("Execution is SUCCEEDED and cannot be redriven");
  if (redrivable === undefined)
    return {
      code: "ExecutionDoesNotExist",
      message: "The result says nothing of where to go on: hand over the whole of what runExecution gave, with its member redrivable.",
    };
  if (redrivable.options.type === "EXPRESS")
    return { code: "StateMachineTypeNotSupported", message: "Operation is not supported by EXPRESS state machines" };
  if (atMs < previous.stopMs)
    return {
      code: "ValidationException",
      message: `redriveTimeMs is ${atMs}, before the execution ended at ${previous.stopMs}: give a moment after that.`,
    };
  if (atMs - previous.stopMs > REDRIVABLE_DAYS * DAY_MS) return notRedrivable("Execution redrivable period exceeded");
  if (atMs - previous.startMs > OPEN_DAYS * DAY_MS) return notRedrivable("Execution has exceeded the max execution time");
  if (previous.history.length >= MAX_EVENTS) return notRedrivable("Execution history event limit exceeded");
  return undefined;
}

function notRedrivable(message: string): RedriveRefusal {
  return { code: "ExecutionNotRedrivable", message };
}

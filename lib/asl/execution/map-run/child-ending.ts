import { ExecutionTimedOut } from "../../errors/execution-timed-out";
import { StatesError } from "../../errors/states-error";
import { HistoryFull } from "../../history/history-recorder";
import type { Json } from "../../json/json";
import type { Execution } from "../execution";
import type { ChildExecution, ExecutionStatus } from "../execution-result";
import type { Flow } from "../flow";
import type { Outcome } from "../scheduler";

/** How a child ended, before it is written down. */
export interface ChildEnding {
  readonly status: ExecutionStatus;
  readonly output?: Json;
  readonly error?: string | undefined;
  readonly cause?: string | undefined;
  /** Not the child's failure but the run's: a limit of the simulation, or a fault of the interpreter. */
  readonly fault?: { readonly error: unknown };
}

/** @param outcome - of a block, whose value is JSON. */
export function endingOf(outcome: Outcome<unknown>): ChildEnding {
  if (outcome.kind === "returned") return { status: "SUCCEEDED", output: outcome.value as Json };
  const { error } = outcome;
  if (error instanceof StatesError) return { status: "FAILED", error: error.error, cause: error.cause };
  if (error instanceof HistoryFull) return { status: "FAILED", error: "States.Runtime", cause: error.message };
  if (error instanceof ExecutionTimedOut) return { status: "TIMED_OUT" };
  return { status: "ABORTED", fault: { error } };
}

export function outcomeOf({ status, output, error, cause }: ChildEnding): Pick<ChildExecution, "output" | "error" | "cause"> {
  return status === "SUCCEEDED" ? { output: output ?? null } : { error: error ?? null, cause: cause ?? null };
}

/** Counted even where it is not kept: causes name events by their ids. */
export function startHistory(execution: Execution, input: Json): void {
  if (!execution.keepsHistory) {
    execution.addEvent("ExecutionStarted", 0);
    return;
  }
  execution.addEvent("ExecutionStarted", 0, {
    name: "executionStartedEventDetails",
    details: { input: execution.text.of(input), inputDetails: { truncated: false }, roleArn: execution.identity.roleArn },
  });
}

export function endHistory({ execution, lastEventId }: Flow, { status, output, error, cause }: ChildEnding): void {
  const how = END_EVENTS[status];
  if (!execution.keepsHistory) {
    execution.addLastEvent(how.type, lastEventId);
    return;
  }
  const details = output === undefined ? { error, cause } : { output: execution.text.of(output), outputDetails: { truncated: false } };
  execution.addLastEvent(how.type, lastEventId, { name: how.details, details });
}

const FAILED = { type: "ExecutionFailed", details: "executionFailedEventDetails" } as const;

const END_EVENTS = {
  SUCCEEDED: { type: "ExecutionSucceeded", details: "executionSucceededEventDetails" },
  FAILED,
  TIMED_OUT: { type: "ExecutionTimedOut", details: "executionTimedOutEventDetails" },
  // The run itself was ended, and with it the child.
  ABORTED: FAILED,
} as const;

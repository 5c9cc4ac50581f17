import type { HistoryEvent } from "../history/history-event";
import type { Json, JsonObject, JsonPointer } from "../json/json";
import type { Redrivable } from "./redrivable";
import type { StoredFile } from "./stored-file";

export type ExecutionStatus = "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED";

/** One value on its way through a state. */
export interface DataStage {
  /** The field that made it, or `Input` and `Result`: `InputPath`, `Parameters`, `Arguments`, `ResultSelector`, `ResultPath`, `Assign`, `Output`, `OutputPath` ... */
  readonly field: string;
  readonly value: Json;
}

/** One attempt within a visit of a Task, Parallel or Map. */
export interface Attempt {
  readonly startMs: number;
  readonly endMs: number;
  /** Undefined when it succeeded. */
  readonly error?: string | null;
  readonly cause?: string | null;
  /** Wait before the next attempt in milliseconds, with the jitter drawn; undefined when none followed. */
  readonly retryAfterMs?: number;
  /** That wait without jitter; equal to it where the Retrier has none. */
  readonly retryPlannedMs?: number;
  /** Index of the Retrier that asked for the next attempt. */
  readonly retrier?: number;
  /** Index in the visit's `stages` of the first that belongs to this attempt; those before the first attempt's belong to all. */
  readonly firstStage: number;
}

/** One visit of one state: what the workbench shows. */
export interface StateVisit {
  /** Counts from 0 in order of entry. */
  readonly id: number;
  readonly state: string;
  readonly type: string;
  readonly at: JsonPointer;
  /** The visit of the Parallel or Map that this one runs inside. */
  readonly parent?: number;
  /** Which branch or item of the parent. */
  readonly branch?: number;
  readonly enteredMs: number;
  /** Undefined where the run ended inside. */
  readonly exitedMs?: number;
  readonly enteredEventId: number;
  readonly exitedEventId?: number;
  readonly attempts: readonly Attempt[];
  readonly stages: readonly DataStage[];
  /** The Context Object as the state was entered. */
  readonly context: JsonObject;
  readonly variablesBefore: JsonObject;
  readonly variablesAfter?: JsonObject;
  readonly error?: string | null;
  readonly cause?: string | null;
  /** Index of the Catcher that took the error, or of the Choice Rule that matched (-1: Default). */
  readonly catcher?: number;
  readonly choice?: number;
  /** The state that followed; undefined at an end. */
  readonly next?: string;
}

/** A distributed Map's record, counters as DescribeMapRun has them. */
export interface MapRun {
  readonly arn: string;
  readonly state: string;
  readonly at: JsonPointer;
  readonly status: "SUCCEEDED" | "FAILED" | "ABORTED";
  readonly startMs: number;
  readonly stopMs: number;
  readonly maxConcurrency: number;
  readonly toleratedFailureCount: number;
  readonly toleratedFailurePercentage: number;
  readonly executionCounts: MapRunCounts;
  readonly itemCounts: MapRunCounts;
  readonly redriveCount: number;
  /** Most children that ran at one moment. */
  readonly concurrencyReached: number;
  /** Children kept for opening; `ExecutionOptions.childHistories` says which. */
  readonly children: readonly ChildExecution[];
  /** Files ResultWriter wrote: keys in the order written. */
  readonly files: readonly StoredFile[];
  /** Starts, ends and failures of children over virtual time, at most 512 buckets, however many children. */
  readonly timeline: { readonly bucketMs: number; readonly running: readonly number[]; readonly failed: readonly number[] };
}

export interface MapRunCounts {
  readonly total: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly aborted: number;
  readonly timedOut: number;
  readonly pending: number;
  readonly running: number;
  readonly resultsWritten: number;
}

export interface ChildExecution {
  readonly index: number;
  readonly name: string;
  readonly status: ExecutionStatus;
  readonly startMs: number;
  readonly stopMs: number;
  readonly input: Json;
  readonly output?: Json;
  readonly error?: string | null;
  readonly cause?: string | null;
  readonly history: readonly HistoryEvent[];
  readonly visits: readonly StateVisit[];
}

/** What a run used; children of distributed Maps are counted in. */
export interface ExecutionStatistics {
  /**
   * Billed transitions of Standard: every state entered, every retry, a redrive, and the start of each child of a Map Run; not the
   * start of the execution itself, and nothing for its end.
   */
  readonly transitions: number;
  readonly events: number;
  readonly peakPayloadBytes: number;
  readonly peakConcurrency: number;
  readonly taskAttempts: number;
  /** Express children of Map Runs: how many, and their billed duration in milliseconds, each rounded up to 100. */
  readonly expressRequests: number;
  readonly expressBilledMs: number;
}

export interface ExecutionResult {
  readonly status: ExecutionStatus;
  /** Present when it succeeded. */
  readonly output?: Json;
  readonly error?: string | null;
  readonly cause?: string | null;
  readonly history: readonly HistoryEvent[];
  readonly startMs: number;
  readonly stopMs: number;
  readonly mapRuns: readonly MapRun[];
  readonly statistics: ExecutionStatistics;
  /** With `trace`: every visit in order of entry. */
  readonly visits: readonly StateVisit[];
  /** For the learner: where it failed, and how to mend it; not part of what AWS says. */
  readonly help?: { readonly at: JsonPointer; readonly mend: string };
  /** A bound of `ExecutionLimits` ended the run, not AWS's rules: which one. */
  readonly limitReached?: string;
  /** Where it did not succeed: what `redriveExecution` goes on from. Plain data, as all of a result is: it may be kept as JSON. */
  readonly redrivable?: Redrivable;
}

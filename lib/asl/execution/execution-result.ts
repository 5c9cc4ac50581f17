import type { HistoryEvent } from "../history/history-event";
import type { Json, JsonObject, JsonPointer } from "../json/json";
import type { WorkflowType } from "../definition/state-machine";
import type { Redrivable } from "./redrivable";
import type { TaskWorld } from "./task-world";

/** Bounds of a run; each has its own message when it is reached. */
export interface ExecutionLimits {
  /** State transitions, children of Maps included. */
  readonly transitions: number;
  /** Events of one history; AWS: 25,000 for Standard. */
  readonly events: number;
  /** Virtual duration in milliseconds; AWS: one year Standard, five minutes Express. */
  readonly durationMs: number;
  /** UTF-8 bytes of a state's input or output; AWS: 262,144. */
  readonly payloadBytes: number;
}

export interface ExecutionOptions {
  /** Epoch milliseconds of virtual time. */
  readonly startTimeMs: number;
  readonly seed: number;
  readonly tasks: TaskWorld;
  readonly type?: WorkflowType;
  readonly limits?: Partial<ExecutionLimits>;
  /** Ids, names and roles for the Context Object: what is given wins over what would be made up. */
  readonly context?: JsonObject;
  /** The whole Context Object, where a test sets it: nothing is made up or added. */
  readonly contextObject?: JsonObject;
  /** Variables that exist before the first state. */
  readonly variables?: JsonObject;
  /**
   * Told of each JSONata expression before it is evaluated: its source (a template as JSON text), the state and the field. A built-in
   * function on a long value cannot be interrupted from inside; whoever ends the Worker can say by this what was running.
   */
  readonly onQuery?: (source: string, state: string, field: string) => void;
  /** Record each visit's stages of data (default false). */
  readonly trace?: boolean;
  /** Keep the histories of a distributed Map's children (default: "some", see `keptChildren`). */
  readonly childHistories?: "none" | "some" | "all";
  /** With `childHistories: "some"`: how many of the first children are kept, and how many failed ones after them (default 100). */
  readonly keptChildren?: number;
  /** Model AWS's rates of starting children and transitions, so virtual durations are true (default true). */
  readonly dispatchRates?: boolean;
  /** A StopExecution call: after the event with this id, or at this virtual time. */
  readonly stop?: { readonly afterEvent?: number; readonly atMs?: number; readonly error?: string; readonly cause?: string };
  /** As in a call of TestState: a Task, Parallel or Map does not do its work, this is how it ends; its data flow, Retry and Catch go on as ever. */
  readonly mock?: {
    readonly state: string;
    readonly outcome: { readonly output: Json } | { readonly error: string | undefined; readonly cause: string | undefined };
  };
  /** Activity ARNs that do not exist. */
  readonly missingActivities?: readonly string[];
}

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

export interface StoredFile {
  readonly bucket: string;
  readonly key: string;
  readonly body: string;
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

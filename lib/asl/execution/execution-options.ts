import type { WorkflowType } from "../definition/state-machine";
import type { Json, JsonObject } from "../json/json";
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

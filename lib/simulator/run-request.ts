import type { Diagnostic, ExecutionLimits, ExecutionOptions, ExecutionResult, Json, WorkflowType } from "@/lib/asl";
import type { World } from "./world";
import type { WorldLog } from "./world-log";

/** Told of each JSONata expression before it is evaluated: its source (a template as JSON text), the state and the field. */
export type OnQuery = NonNullable<ExecutionOptions["onQuery"]>;

/** One run asked of the simulator; plain data, so that it can be posted to a Worker. */
export interface RunRequest {
  /** The definition as text, as the learner wrote it. */
  readonly definition: string;
  readonly input: Json;
  /** The world its tasks meet; an empty one by default. */
  readonly world?: World;
  readonly type?: WorkflowType;
  /** Every draw of chance comes from it; 1 by default. */
  readonly seed?: number;
  /** Start of virtual time in epoch milliseconds; 2026-01-01T00:00:00Z by default. */
  readonly startTimeMs?: number;
  readonly limits?: Partial<ExecutionLimits>;
  /**
   * The world as it is once somebody has mended it: an execution that does not succeed is redriven in it, once. The reply then tells of the
   * redrive: its calls, transitions and visits, with the whole history. An execution that AWS would not redrive stays as it ended.
   */
  readonly redrive?: World;
  /** Record each visit's stages of data; true by default. */
  readonly trace?: boolean;
  /** Children of each Map Run that are kept with their histories; 100 by default. */
  readonly keptChildren?: number;
}

/** How a run ended. Every reply but a fault is the machine's own doing. `Result`: what is told of it, where less will do. */
export type RunReply<Result = ExecutionResult> =
  /** The definition does not parse or validate: nothing ran. */
  | { readonly kind: "diagnostics"; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: "result";
      readonly result: Result;
      readonly log: WorldLog;
      /** Warnings. */
      readonly diagnostics: readonly Diagnostic[];
    }
  /** A bound of the simulator ended the run; what had happened by then is told. */
  | {
      readonly kind: "limit";
      readonly limit: string;
      readonly message: string;
      readonly result: Result;
      readonly log: WorldLog;
      readonly diagnostics: readonly Diagnostic[];
    }
  /** Our own failure, or the world author's. */
  | { readonly kind: "fault"; readonly message: string };

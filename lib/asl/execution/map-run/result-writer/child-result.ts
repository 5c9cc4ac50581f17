import type { Json } from "../../../json/json";

/** What ResultWriter tells of one child workflow execution. */
export interface ChildResult {
  readonly executionArn: string;
  readonly name: string;
  readonly stateMachineArn: string;
  /** PENDING: the Map Run ended before it started. */
  readonly status: "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED" | "PENDING";
  readonly input: Json;
  /** Present when it succeeded. */
  readonly output?: Json;
  readonly error?: string | null;
  readonly cause?: string | null;
  /** Epoch milliseconds; undefined for one that never started. */
  readonly startMs?: number;
  readonly stopMs?: number;
  readonly redriveCount?: number;
  /** Express children are redriven from their start, Standard ones where they failed. */
  readonly executionType: "STANDARD" | "EXPRESS";
}

/** WriterConfig. */
export interface WriterConfig {
  readonly transformation: "NONE" | "COMPACT" | "FLATTEN" | undefined;
  readonly outputType: "JSON" | "JSONL" | undefined;
}

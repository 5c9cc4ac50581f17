import type { ExecutionResult, Json, JsonPointer, StateVisit } from "@/lib/asl";
import type { RunReply, WorldLog } from "@/lib/simulator";

/** The first place at which a run parts from the reference run. */
export interface Divergence {
  /** The learner's state. */
  readonly state: string;
  /** The field of that state that decides it, as far as two runs can tell. */
  readonly field: string;
  /** What happened there, and what should have: data and effects, never the solution's text. */
  readonly message: string;
  readonly expected: Json;
  readonly actual: Json;
  /** Where that state stands in the learner's definition; undefined where no state was entered at all. */
  readonly at?: JsonPointer;
  /** The visit of the learner's run, counted from 0; undefined inside a child of a Map Run. */
  readonly visit?: number;
}

/** A run that ended in some way, with its visits traced. */
export type TracedRun = Extract<RunReply, { readonly kind: "result" | "limit" }>;

/** Two visits that play the same part in their runs. */
export interface VisitPair {
  readonly actual: StateVisit;
  readonly expected: StateVisit;
  readonly runs: RunPair;
}

export interface RunPair {
  readonly actual: Side;
  readonly expected: Side;
}

/** One of the two runs: a whole execution, or a child of a Map Run. */
export interface Side {
  readonly visits: readonly StateVisit[];
  readonly output: Json | undefined;
  readonly result: ExecutionResult;
  readonly log: WorldLog;
}

/** The value of the last of these stages that a visit has. */
export function stageOf({ stages }: StateVisit, ...fields: readonly string[]): Json | undefined {
  return stages.findLast(({ field }) => fields.includes(field))?.value;
}

export function hasStage({ stages }: StateVisit, name: string): boolean {
  return stages.some(({ field }) => field === name);
}

import type { DataStage, ExecutionResult } from "@/lib/asl";
import type { RunReply } from "@/lib/simulator";

/** What became of the data: each stage in order, and the error where the state failed on the way. */
export interface FlowOutcome {
  readonly stages: readonly DataStage[];
  readonly error: string | undefined;
}

/** Reads a run's reply. @returns undefined for a reply that the figure's own machine never gives. */
export function flowStages(reply: RunReply<Pick<ExecutionResult, "visits">>): FlowOutcome | undefined {
  if (reply.kind !== "result") return undefined;
  const [visit] = reply.result.visits;
  if (visit === undefined) return undefined;
  return { stages: visit.stages, error: visit.error ?? undefined };
}

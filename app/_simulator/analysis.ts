import type { Diagnostic, WorkflowType } from "@/lib/asl";
import type { LaidOutMachine } from "@/lib/diagram";

/** A text to look at; `id`s grow, and only the answer to the newest counts. */
export interface AnalysisRequest {
  readonly id: number;
  readonly text: string;
  /** Accept `${name}` as deployment tools write it. */
  readonly placeholders: boolean;
  /** An Express workflow may do less. */
  readonly type: WorkflowType;
}

export interface AnalysisReply {
  readonly id: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined where the text is no JSON. */
  readonly graph: LaidOutMachine | undefined;
  /** A fault of ours, in a word; never the author's. */
  readonly fault?: string;
}

import type { ChildExecution, ExecutionResult, ExecutionStatistics, Json, MapRun, WorkflowType } from "@/lib/asl";
import type { ChildMarks } from "../graph/child-marks";

/** A child of a Map Run as the list shows it; the Worker keeps the rest. */
export type ListedChild = Pick<ChildExecution, "index" | "name" | "status" | "startMs" | "stopMs" | "error">;

/** A file of ResultWriter's; the Worker keeps its text. */
export interface ListedFile {
  readonly bucket: string;
  readonly key: string;
  readonly sizeBytes: number;
}

/** A Map Run as the page has it: ten thousand children as rows, not as histories. */
export interface ListedMapRun extends Omit<MapRun, "children" | "files"> {
  readonly children: readonly ListedChild[];
  readonly files: readonly ListedFile[];
}

/** A result as the page has it. After a redrive: all attempts as one, with their visits and sums together. */
export interface ShownResult extends Omit<ExecutionResult, "mapRuns"> {
  readonly mapRuns: readonly ListedMapRun[];
}

/** What one redrive did. */
export interface Redrive {
  readonly count: number;
  /** Virtual time of the call. */
  readonly atMs: number;
  /** States that ran again, in order of entry, each once. */
  readonly reran: readonly string[];
  /** States that had succeeded, and were not run again. */
  readonly kept: readonly string[];
  readonly children: { readonly reran: number; readonly kept: number };
  /** Of the redrive alone. */
  readonly statistics: ExecutionStatistics;
}

/** What ran, and what the page keeps of it beside the result. */
export interface RanAs {
  readonly definition: string;
  readonly type: WorkflowType;
  readonly input: Json;
  /** What the Map Runs' children did to the graph. */
  readonly childMarks: ChildMarks;
  readonly redrives: readonly Redrive[];
  /** Why AWS would not create it as an Express workflow; undefined where it would. */
  readonly expressProblem: string | undefined;
}

/** One history with its visits: the execution itself, or a child of a Map Run. All run views show one of these. */
export interface ViewedRun {
  readonly result: ShownResult;
  readonly childMarks: ChildMarks;
}

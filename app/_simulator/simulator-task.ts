import type { Json } from "@/lib/asl";
import type { Grade, GradedExercise } from "@/lib/grader";
import type { RunReply, RunRequest } from "@/lib/simulator";

/** What the page asks of the Worker. */
export type SimulatorTask =
  /** The world comes as it was written; the Worker checks it, so that the page need not know how. */
  | { readonly kind: "run"; readonly request: Omit<RunRequest, "world">; readonly world: Json }
  | { readonly kind: "check"; readonly exercise: GradedExercise; readonly definition: string };

/** A JSONata expression under way: its source (a template as JSON text), and the state it belongs to. */
export interface RunningQuery {
  readonly source: string;
  readonly state: string;
}

/** All that the Worker posts: expressions as they begin, each written out once and a number (from 0) after that; then one answer. */
export type SimulatorMessage = { readonly kind: "query"; readonly query: RunningQuery | number } | SimulatorAnswer;

/** What the Worker answers. */
export type SimulatorAnswer =
  | { readonly kind: "run"; readonly reply: RunReply }
  | { readonly kind: "check"; readonly grade: Grade }
  /** The world is not one; each problem is a sentence with its place. */
  | { readonly kind: "bad-world"; readonly problems: readonly string[] }
  /** Ours, never the learner's. */
  | { readonly kind: "fault"; readonly message: string };

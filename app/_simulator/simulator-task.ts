import type { ChildExecution, Json } from "@/lib/asl";
import type { Grade, GradedExercise } from "@/lib/grader";
import type { RunReply, RunRequest } from "@/lib/simulator";
import type { RanAs, ShownResult } from "./run/shown-run";

/** What the page asks of the Worker: one answer each. */
export type SimulatorTask =
  /** The world comes as it was written; the Worker checks it, so that the page need not know how. */
  | { readonly kind: "run"; readonly request: Omit<RunRequest, "world">; readonly world: Json }
  | { readonly kind: "check"; readonly exercise: GradedExercise; readonly definition: string }
  /** Of the run that this Worker holds, in the world as it is now. */
  | { readonly kind: "redrive"; readonly world: Json };

/** What the page asks about the run that the Worker holds. */
export type HeldQuestion =
  | { readonly kind: "child"; readonly mapRun: number; readonly index: number }
  | { readonly kind: "file"; readonly mapRun: number; readonly file: number };

/** Undefined: the run has no such thing. */
export type HeldAnswer =
  | { readonly kind: "child"; readonly child: ChildExecution | undefined }
  | { readonly kind: "file"; readonly body: string | undefined };

/** All that the Worker is sent. */
export type SimulatorRequest = SimulatorTask | { readonly kind: "ask"; readonly id: number; readonly question: HeldQuestion };

/** A JSONata expression under way: its source (a template as JSON text), and the state it belongs to. */
export interface RunningQuery {
  readonly source: string;
  readonly state: string;
}

/** All that the Worker posts: expressions as they begin, each written out once and a number (from 0) after that; then one answer. */
export type SimulatorMessage =
  | { readonly kind: "query"; readonly query: RunningQuery | number }
  | { readonly kind: "held"; readonly id: number; readonly answer: HeldAnswer }
  | SimulatorAnswer;

/** What the Worker answers. */
export type SimulatorAnswer =
  | { readonly kind: "run"; readonly reply: RunReply<ShownResult>; readonly ran: RanAs }
  | { readonly kind: "check"; readonly grade: Grade }
  /** AWS would not redrive it, in AWS's terms; the run that was there is still held. */
  | { readonly kind: "redrive-refused"; readonly message: string; readonly before: Extract<SimulatorAnswer, { kind: "run" }> }
  /** The world is not one; each problem is a sentence with its place. */
  | { readonly kind: "bad-world"; readonly problems: readonly string[] }
  /** Ours, never the learner's. */
  | { readonly kind: "fault"; readonly message: string };

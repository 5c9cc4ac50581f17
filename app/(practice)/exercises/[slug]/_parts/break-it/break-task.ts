import type { Json } from "@/lib/asl";
import type { BreakReport, BrokenRun, GradedExercise } from "@/lib/grader";

/** What the page asks of the Worker that breaks machines; it keeps the exercise, so that a run can be asked for again by its seed. */
export type BreakTask =
  | { readonly kind: "break"; readonly exercise: GradedExercise; readonly definition: string }
  | { readonly kind: "setting"; readonly run: BrokenRun };

export type BreakAnswer =
  | { readonly kind: "report"; readonly report: BreakReport }
  /** The input and the world of one run, with the faults in them. */
  | { readonly kind: "setting"; readonly run: BrokenRun; readonly input: Json; readonly world: Json }
  | { readonly kind: "fault"; readonly message: string };

import type { ExplainedExercise } from "@/lib/grader";

/** What is posted to the grading worker: plain data. */
export interface GradingJob {
  readonly exercise: ExplainedExercise;
  readonly definition: string;
}

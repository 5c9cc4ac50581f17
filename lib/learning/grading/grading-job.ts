import type { GradedExercise } from "@/lib/grader";

/** What is posted to the grading worker: plain data. */
export interface GradingJob {
  readonly exercise: GradedExercise;
  readonly definition: string;
}

import type { Exercise, ExplainedExercise, GradedExercise } from "@/lib/grader";

/** What is posted to the grading worker: plain data. */
export interface GradingJob {
  readonly exercise: ExplainedExercise;
  readonly definition: string;
}

/** Definitions to be run beside each other in an exercise's tests. */
export interface MeasuringJob {
  readonly exercise: GradedExercise;
  readonly definitions: readonly string[];
}

/** An exercise to be proven as a whole. */
export interface ProvingJob {
  readonly exercise: Exercise;
}

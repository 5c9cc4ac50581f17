import { gradeAndExplain, type Figures, type Grade, measure, type Proof, proveExercise } from "@/lib/grader";
import type { GradingJob, MeasuringJob, ProvingJob } from "./grading-job";

/** What a thread of the grading pool runs; `scripts/bundle-grader.mjs` makes one file of it. */
export function gradeInWorker({ exercise, definition }: GradingJob): Promise<Grade> {
  return gradeAndExplain(exercise, definition);
}

/** @returns the figures of each definition; undefined for one that cannot be measured. */
export async function measureInWorker({ exercise, definitions }: MeasuringJob): Promise<(readonly Figures[] | undefined)[]> {
  const measured: (readonly Figures[] | undefined)[] = [];
  for (const definition of definitions) measured.push(await measure(exercise, definition).catch(() => undefined));
  return measured;
}

/** Proves an exercise from nothing: what an author's browser remembered is not believed. */
export function proveInWorker({ exercise }: ProvingJob): Promise<Proof> {
  return proveExercise(exercise);
}

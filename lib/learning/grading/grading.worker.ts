import { gradeAndExplain, type Grade } from "@/lib/grader";
import type { GradingJob } from "./grading-job";

/** What a thread of the grading pool runs; `scripts/bundle-grader.mjs` makes one file of it. */
export function gradeInWorker({ exercise, definition }: GradingJob): Promise<Grade> {
  return gradeAndExplain(exercise, definition);
}

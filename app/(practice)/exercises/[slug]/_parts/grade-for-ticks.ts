import type { Grade } from "@/lib/grader";

/** A grade, and the text it is of. */
export interface GradedText {
  readonly grade: Grade;
  readonly definition: string;
}

/**
 * The grade that the tasks are ticked by: the server's where it is of the text as it stands, else the browser's newest, else whatever the server said
 * last. A text that is not valid just now unticks nothing.
 */
export function gradeForTicks(definition: string, live: GradedText | undefined, verdict: GradedText | undefined): Grade | undefined {
  if (verdict?.definition === definition && isJudged(verdict)) return verdict.grade;
  return [live, verdict].find(isJudged)?.grade;
}

function isJudged(graded: GradedText | undefined): boolean {
  return graded?.grade.outcome === "passed" || graded?.grade.outcome === "failed";
}

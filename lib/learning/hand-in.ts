import "server-only";
import type { Grade } from "@/lib/grader";
import { within } from "./within";

/** What became of a submission: its grade, and the row that keeps it. */
export interface SubmissionResult {
  /** Undefined where nothing is kept: an invalid definition is no attempt, and a database that does not answer keeps none. */
  readonly submissionId: string | undefined;
  readonly grade: Grade;
}

export interface HandedIn {
  readonly userId: string;
  readonly exerciseSlug: string;
  readonly definition: string;
  /** The version it is graded with, of an exercise of the studio; null for one of the course. */
  readonly authoredVersionId: string | null;
}

/** Where submissions are kept. */
export interface SubmissionStore {
  /** The same text, handed in a moment ago and not a fault. */
  readonly findSame: (handedIn: HandedIn) => Promise<SubmissionResult | null>;
  /** @returns the row's id. */
  readonly create: (handedIn: HandedIn, grade: Grade) => Promise<string>;
}

/** Real milliseconds for one question to the database: with two tries of grading, all stays below 30 s. */
const PATIENCE_MS = 1500;

/**
 * Grades a submission and keeps it. Whatever fails on our side, there is an answer: a verdict that cannot be kept is told all the same, and
 * the same text may be handed in again.
 *
 * @returns rejects only where `grade` does, and `gradeOnServer` never does.
 */
export async function handIn(
  handedIn: HandedIn,
  {
    grade,
    store,
    patienceMs = PATIENCE_MS,
  }: { readonly grade: () => Promise<Grade>; readonly store: SubmissionStore; readonly patienceMs?: number },
): Promise<SubmissionResult> {
  const same = await within(patienceMs, store.findSame(handedIn)).catch(() => null);
  if (same !== null) return same;
  const graded = await grade();
  if (graded.outcome === "invalid") return { submissionId: undefined, grade: graded };
  const keep = (): Promise<string> => within(patienceMs, store.create(handedIn, graded));
  return {
    submissionId: await keep()
      .catch(keep)
      .catch(() => undefined),
    grade: graded,
  };
}

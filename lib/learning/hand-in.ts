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
  /** Keeps it once: where the same text is kept already, by another copy of the web tier, that row stands. @returns the row's id. */
  readonly create: (handedIn: HandedIn, grade: Grade) => Promise<string>;
}

/** What a submission is graded and kept with. */
export interface HandInMeans {
  readonly grade: () => Promise<Grade>;
  readonly store: SubmissionStore;
  readonly patienceMs?: number;
}

/** Where one copy of the web tier takes submissions: the same text that comes many times at once is graded and kept once. */
export class HandInDesk {
  readonly #underWay = new Map<string, Promise<SubmissionResult>>();

  /** @returns as `handIn` does. */
  take(handedIn: HandedIn, means: HandInMeans): Promise<SubmissionResult> {
    const { userId, exerciseSlug, definition, authoredVersionId } = handedIn;
    const key = JSON.stringify([userId, exerciseSlug, authoredVersionId, definition]);
    const known = this.#underWay.get(key);
    if (known !== undefined) return known;
    const running = handIn(handedIn, means).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, running);
    return running;
  }
}

/** Real milliseconds for one question to the database: with two tries of grading, all stays below 30 s. */
const PATIENCE_MS = 1500;

/**
 * Grades a submission and keeps it. Whatever fails on our side, there is an answer: a verdict that cannot be kept is told all the same, and
 * the same text may be handed in again.
 *
 * @returns rejects only where `grade` does, and `gradeOnServer` never does.
 */
export async function handIn(handedIn: HandedIn, { grade, store, patienceMs = PATIENCE_MS }: HandInMeans): Promise<SubmissionResult> {
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

import "server-only";
import { createMissingWork } from "@/lib/db/work-copies";
import type { Entitled } from "@/lib/entitlements";
import { submitExercise } from "./submit-exercise";

/** A definition that a visitor wrote before there was an account. */
export interface VisitorDraft {
  readonly exerciseSlug: string;
  readonly definition: string;
  /** The browser saw every shown test pass. Only a hint to grade it: the server's own verdict is what is kept. */
  readonly isChecked: boolean;
}

export interface AdoptedWork {
  /** Exercises whose draft is now the account's. */
  readonly drafts: readonly string[];
  /** Exercises that the server graded as passed. */
  readonly passed: readonly string[];
}

/**
 * Takes a visitor's work over into an account. Nothing the account has already is overwritten, so doing it twice changes
 * nothing. A definition that passed in the browser is handed in, and graded like any other.
 */
export async function adoptWork(learner: Entitled & { readonly id: string }, work: readonly VisitorDraft[]): Promise<AdoptedWork> {
  const texts = work.map(({ exerciseSlug, definition }) => ({ key: keyOf(exerciseSlug), text: JSON.stringify({ definition }) }));
  const kept = await createMissingWork(learner.id, texts);
  const passed: string[] = [];
  // One at a time: grading has the machine's cores to share with everybody else's.
  for (const { exerciseSlug, definition } of work.filter(({ isChecked }) => isChecked)) {
    const result = await submitExercise(learner, exerciseSlug, definition);
    if (result.ok && result.value.grade.outcome === "passed") passed.push(exerciseSlug);
  }
  const drafts = work.map(({ exerciseSlug }) => exerciseSlug).filter((slug) => !kept.includes(keyOf(slug)));
  return { drafts, passed };
}

function keyOf(exerciseSlug: string): string {
  return `exercise:${exerciseSlug}`;
}

import "server-only";
import type { Entitled } from "@/lib/entitlements";
import { submitExercise } from "./submit-exercise";

/** A definition that passed every shown test in the browser of a visitor. */
export interface PassedInBrowser {
  readonly exerciseSlug: string;
  readonly definition: string;
}

/** Hands in for a new learner what passed in the browser before there was an account. Each is graded like any other; the browser is not believed. */
export async function submitPassed(learner: Entitled & { readonly id: string }, passed: readonly PassedInBrowser[]): Promise<void> {
  // One at a time: grading has the machine's cores to share with everybody else's.
  for (const { exerciseSlug, definition } of passed) await submitExercise(learner, exerciseSlug, definition);
}

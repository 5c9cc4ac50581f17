import type { Rating } from "./memory";

/** A right answer in less than this share of the usual time comes by itself; in more than that multiple, with effort. */
const FAST = 0.5;
const SLOW = 2;

/**
 * What a marked answer says of how well a thing is known; the learner may say otherwise.
 *
 * @param score - from 0 to 1; what is only partly right is not known.
 * @param spentMs - from the moment the question was shown.
 * @param usualMs - what such a question usually takes.
 */
export function inferAnswerRating({
  score,
  spentMs,
  usualMs,
}: {
  readonly score: number;
  readonly spentMs: number;
  readonly usualMs: number;
}): Rating {
  if (score < 1) return 1;
  if (spentMs <= FAST * usualMs) return 4;
  return spentMs > SLOW * usualMs ? 2 : 3;
}

/** How a passed exercise came about, counted since it was due. */
export interface ExerciseRun {
  readonly failedBefore: number;
  readonly hints: number;
  /** Whether the solution, or the difference to it, was looked at. */
  readonly sawSolution: boolean;
}

/** @returns 1 where the solution was seen, 2 after hints or several failures, 3 after one failure, 4 where it passed at once. */
export function inferExerciseRating({ failedBefore, hints, sawSolution }: ExerciseRun): Rating {
  if (sawSolution) return 1;
  if (hints > 0 || failedBefore > 1) return 2;
  return failedBefore === 1 ? 3 : 4;
}

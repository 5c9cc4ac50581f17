import { type Card, isDue } from "../queue/todays-queue";
import type { Rating } from "../schedule/memory";

/** Within this time of being queued or reviewed, the same thing answered again says nothing new: the explanation has just been read. */
const FRESH_MS = 600_000;

/**
 * What something answered outside of the reviews does to its card.
 * `queue` makes one; `review` counts as a review, as if the card had come up.
 *
 * @param card - undefined where there is none.
 */
export function outcomeEffect(card: Card | undefined, rating: Rating, now: Date): "nothing" | "queue" | "review" {
  if (card === undefined) return rating === 1 ? "queue" : "nothing";
  const latest = card.memory.lastReview ?? card.addedAt;
  if (card.suspendedAt !== null || now.getTime() - latest.getTime() < FRESH_MS) return "nothing";
  if (rating === 1) return card.memory.reps === 0 ? "nothing" : "review";
  return isDue(card, now) ? "review" : "nothing";
}

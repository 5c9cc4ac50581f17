import "server-only";
import { findCard } from "@/lib/db/review-cards";
import type { CardName } from "../queue/card-kind";
import { cardOf } from "./card-rows";
import { outcomeEffect } from "./outcome-effect";
import { queueCards } from "./queue-cards";
import { rateCard, type Reviewed } from "./rate-card";

/**
 * Tells the reviews how something went that was answered elsewhere: in a lesson, a quiz, a mock interview, the workbench. A miss is
 * queued; of a card that is there, a miss, or an answer when it was due, counts as its review.
 */
export async function noteOutcome(learner: { readonly id: string }, name: CardName, reviewed: Reviewed): Promise<void> {
  const row = await findCard(learner.id, name);
  switch (outcomeEffect(row === null ? undefined : cardOf(row), reviewed.rating, reviewed.now)) {
    case "queue":
      await queueCards(learner, [name], reviewed.now);
      break;
    case "review":
      await rateCard(learner, name, reviewed); // one refused was reviewed on another device this very moment
      break;
    case "nothing":
  }
}

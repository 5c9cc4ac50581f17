import "server-only";
import { cardKey, type CardName } from "../queue/card-kind";
import { reviewStatistics, type ReviewStatistics } from "../statistics/review-statistics";
import { topicOf } from "./find-matter";
import { readCards, readReviews } from "./read-cards";

/** A card in the list of all. */
export interface ListedCard extends CardName {
  readonly topic: string;
  readonly due: Date;
  readonly reps: number;
  readonly lapses: number;
  readonly isSuspended: boolean;
}

const RETENTION_DAYS = 30;

/** @returns how the learner's reviews stand; retention is that of the last 30 days. */
export async function findReviewStatistics(
  { id }: { readonly id: string },
  { now, zone }: { readonly now: Date; readonly zone: string },
): Promise<{ readonly statistics: ReviewStatistics; readonly cards: readonly ListedCard[] }> {
  const since = new Date(now.getTime() - RETENTION_DAYS * 86_400_000);
  const [cards, reviews] = await Promise.all([readCards(id), readReviews(id, since)]);
  const statistics = reviewStatistics(cards, reviews, { now, zone, topicOf });
  const listed = cards.map(({ kind, subject, memory, suspendedAt }) => {
    const { due, reps, lapses } = memory;
    return { kind, subject, topic: topicOf({ kind, subject }), due, reps, lapses, isSuspended: suspendedAt !== null };
  });
  return { statistics, cards: listed };
}

/** @returns `kind/subject` of every card of the learner. */
export async function findQueued({ id }: { readonly id: string }): Promise<ReadonlySet<string>> {
  return new Set((await readCards(id)).map(cardKey));
}

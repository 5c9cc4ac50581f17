import "server-only";
import { dayIn, dayStart } from "@/lib/days";
import { findStudyPlan } from "@/lib/db/study-plans";
import type { Learner } from "../keep/learner";
import type { CardName } from "../queue/card-kind";
import { type Card, todaysQueue } from "../queue/todays-queue";
import type { Rating } from "../schedule/memory";
import { ownUsualMs, type ReviewMade } from "../statistics/review-statistics";
import { findMatter, type Matter, topicOf } from "./find-matter";
import { readCards, readReviews } from "./read-cards";

/** A card that comes up, with what it asks. */
export interface ReviewItem extends CardName {
  readonly matter: Matter;
  /** Never reviewed before. */
  readonly isNew: boolean;
}

/** What there is to review for one learner at one moment. */
export interface ReviewQueue {
  readonly items: readonly ReviewItem[];
  /** How many more are due than fit the minutes. */
  readonly later: number;
  readonly exercises: readonly ReviewItem[];
  /** What a day has for reviews, and what is used of it. */
  readonly minutesADay: number;
  readonly spentMs: number;
  readonly estimatedMs: number;
  /** When the next card comes back; null where none will. */
  readonly nextDue: Date | null;
  readonly cards: number;
  /** The last review, while it can be taken back or corrected. */
  readonly last: (CardName & { readonly rating: Rating; readonly topic: string }) | undefined;
}

interface Moment {
  readonly now: Date;
  /** IANA name of the learner's time zone: a day begins at its midnight. */
  readonly zone: string;
}

const REVIEW_MINUTES = 5;
const MONTH_MS = 30 * 86_400_000;

/** @param isEndless - with what does not fit the minutes, too: the learner asked for more. */
export async function findReviewQueue(
  learner: Learner,
  { now, zone, isEndless = false }: Moment & { readonly isEndless?: boolean },
): Promise<ReviewQueue> {
  const [cards, reviews, plan] = await Promise.all([
    readCards(learner.id),
    readReviews(learner.id, new Date(now.getTime() - MONTH_MS)),
    findStudyPlan(learner.id),
  ]);
  const minutesADay = plan?.reviewMinutes ?? REVIEW_MINUTES;
  const spentMs = spentToday(reviews, dayStart(zone, dayIn(zone, now)));
  const withMatter = cards.flatMap((card) => {
    const matter = findMatter(card, card.memory.reps, learner);
    return matter === undefined ? [] : [{ ...card, matter }];
  });
  const budgetMs = isEndless ? Infinity : minutesADay * 60_000 - spentMs;
  const queue = todaysQueue(withMatter, { now, budgetMs, usualMs: ownUsualMs(reviews) });
  return {
    items: queue.cards.map(itemOf),
    later: queue.later,
    exercises: queue.exercises.map(itemOf),
    minutesADay,
    spentMs,
    estimatedMs: queue.estimatedMs,
    nextDue: nextDue(withMatter, now),
    cards: cards.length,
    last: lastOf(reviews[0], now),
  };
}

function itemOf({ kind, subject, memory, matter }: Card & { readonly matter: Matter }): ReviewItem {
  return { kind, subject, matter, isNew: memory.reps === 0 };
}

function spentToday(reviews: readonly ReviewMade[], begin: Date): number {
  return reviews
    .filter(({ reviewedAt }) => reviewedAt >= begin)
    .reduce((sum, { spentMs }) => sum + Math.min(spentMs, LONGEST_COUNTED_MS), 0);
}

/** A card left open while one does something else costs no more of the day than this. */
const LONGEST_COUNTED_MS = 120_000;

function nextDue(cards: readonly Card[], now: Date): Date | null {
  const coming = cards.filter(({ memory, suspendedAt }) => suspendedAt === null && memory.due > now).map(({ memory }) => memory.due);
  return coming.length === 0 ? null : new Date(Math.min(...coming.map((due) => due.getTime())));
}

const CORRECTABLE_MS = 3_600_000;
const RATED: readonly Rating[] = [1, 2, 3, 4];

function lastOf(review: ReviewMade | undefined, now: Date): ReviewQueue["last"] {
  const rating = RATED.find((one) => one === review?.rating);
  if (review === undefined || rating === undefined || now.getTime() - review.reviewedAt.getTime() > CORRECTABLE_MS) return undefined;
  const { kind, subject } = review;
  return { kind, subject, rating, topic: topicOf({ kind, subject }) };
}

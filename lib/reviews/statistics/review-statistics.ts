import { isLongTerm } from "../schedule/memory";
import type { Card } from "../queue/todays-queue";
import { type CardKind, USUAL_MS } from "../queue/card-kind";

const DAY_MS = 86_400_000;
const FORECAST_DAYS = 14;
const MATURE_DAYS = 21;

/** A review that was made. */
export interface ReviewMade {
  readonly kind: CardKind;
  readonly subject: string;
  readonly rating: number;
  /** FSRS's state of the card before. */
  readonly stateBefore: number;
  readonly spentMs: number;
  readonly reviewedAt: Date;
}

export interface Retention {
  readonly known: number;
  readonly of: number;
}

export interface ReviewStatistics {
  readonly cards: number;
  readonly suspended: number;
  /** Cards whose next interval is three weeks or more. */
  readonly mature: number;
  /** Reviews of cards past their learning steps: how many were known. FSRS aims at nine of ten. */
  readonly retention: Retention;
  /** The coming fortnight, today first: how many come back each day; what is overdue counts for today. */
  readonly forecast: readonly { readonly day: Date; readonly due: number }[];
  readonly byTopic: readonly TopicReviews[];
}

export interface TopicReviews {
  readonly topic: string;
  readonly cards: number;
  readonly due: number;
  readonly retention: Retention;
}

/**
 * @param reviews - of the time that the retention is about.
 * @param dayStart - the beginning of the learner's today.
 * @param topicOf - the title that a card counts under.
 */
export function reviewStatistics(
  cards: readonly Card[],
  reviews: readonly ReviewMade[],
  { dayStart, topicOf }: { readonly dayStart: Date; readonly topicOf: (card: Pick<Card, "kind" | "subject">) => string },
): ReviewStatistics {
  const active = cards.filter(({ suspendedAt }) => suspendedAt === null);
  const topics = [...new Set(cards.map(topicOf))];
  const dueOn = (day: number): number => active.filter((card) => dayOf(card, dayStart) === day).length;
  return {
    cards: cards.length,
    suspended: cards.length - active.length,
    mature: active.filter(({ memory }) => memory.scheduledDays >= MATURE_DAYS).length,
    retention: retentionOf(reviews),
    forecast: Array.from({ length: FORECAST_DAYS }, (_, day) => ({ day: new Date(dayStart.getTime() + day * DAY_MS), due: dueOn(day) })),
    byTopic: topics
      .map((topic) => ({
        topic,
        cards: cards.filter((card) => topicOf(card) === topic).length,
        due: active.filter((card) => topicOf(card) === topic && dayOf(card, dayStart) === 0).length,
        retention: retentionOf(reviews.filter((review) => topicOf(review) === topic)),
      }))
      .sort((a, b) => b.due - a.due || b.cards - a.cards),
  };
}

/** Days from today on which it comes back; 0 where it is overdue. */
function dayOf({ memory }: Card, dayStart: Date): number {
  return Math.max(0, Math.floor((memory.due.getTime() - dayStart.getTime()) / DAY_MS));
}

function retentionOf(reviews: readonly ReviewMade[]): Retention {
  const told = reviews.filter(({ stateBefore }) => isLongTerm({ state: stateBefore }));
  return { known: told.filter(({ rating }) => rating > 1).length, of: told.length };
}

/** Fewer reviews of a kind say little of how long one takes. */
const ENOUGH = 5;
/** A review left open over lunch is none. */
const LONGEST_MS = 600_000;

/** @returns the learner's own median time for each kind, the usual one where too little is known. */
export function ownUsualMs(reviews: readonly ReviewMade[]): Readonly<Record<CardKind, number>> {
  const own = (kind: CardKind): number => {
    const spent = reviews
      .filter((review) => review.kind === kind && review.spentMs > 0 && review.spentMs < LONGEST_MS)
      .map(({ spentMs }) => spentMs);
    const middle = spent.sort((a, b) => a - b)[Math.floor(spent.length / 2)];
    return spent.length < ENOUGH || middle === undefined ? USUAL_MS[kind] : middle;
  };
  return { question: own("question"), drill: own("drill"), interview: own("interview"), exercise: USUAL_MS.exercise };
}

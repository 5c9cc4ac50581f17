import { addDays, type Day, dayIn, daysBetween } from "@/lib/days";
import { isLongTerm } from "../schedule/memory";
import type { Card } from "../queue/todays-queue";
import { type CardKind, USUAL_MS } from "../queue/card-kind";

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
  readonly forecast: readonly { readonly day: Day; readonly due: number }[];
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
 * @param zone - IANA name of the learner's time zone: what comes back on a day is counted by its calendar, also where a clock is changed.
 * @param topicOf - the title that a card counts under.
 */
export function reviewStatistics(
  cards: readonly Card[],
  reviews: readonly ReviewMade[],
  { now, zone, topicOf }: { readonly now: Date; readonly zone: string; readonly topicOf: (card: Pick<Card, "kind" | "subject">) => string },
): ReviewStatistics {
  const active = cards.filter(({ suspendedAt }) => suspendedAt === null);
  const topics = [...new Set(cards.map(topicOf))];
  const today = dayIn(zone, now);
  // What is overdue comes back today.
  const dayOf = new Map(active.map((card) => [card, Math.max(0, daysBetween(today, dayIn(zone, card.memory.due)))]));
  const dueOn = (day: number, among: readonly Card[]): number => among.filter((card) => dayOf.get(card) === day).length;
  return {
    cards: cards.length,
    suspended: cards.length - active.length,
    mature: active.filter(({ memory }) => memory.scheduledDays >= MATURE_DAYS).length,
    retention: retentionOf(reviews),
    forecast: Array.from({ length: FORECAST_DAYS }, (_, day) => ({ day: addDays(today, day), due: dueOn(day, active) })),
    byTopic: topics
      .map((topic) => {
        const own = cards.filter((card) => topicOf(card) === topic);
        const retention = retentionOf(reviews.filter((review) => topicOf(review) === topic));
        return { topic, cards: own.length, due: dueOn(0, own), retention };
      })
      .sort((a, b) => b.due - a.due || b.cards - a.cards),
  };
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

import "server-only";
import { findCard, findLastReview, keepReview, type ReviewCardRow, type ReviewRow, undoReview } from "@/lib/db/review-cards";
import { accept, refuse, type Result } from "@/lib/kernel";
import { cardKey, type CardName, cardKind, schedulingOf } from "../queue/card-kind";
import { type Rating, reviewMemory } from "../schedule/memory";
import { cardOf, rowBefore, rowOf } from "./card-rows";

/** One review, as it was made. */
export interface Reviewed {
  readonly rating: Rating;
  /** Milliseconds from being shown to being rated. */
  readonly spentMs: number;
  readonly now: Date;
}

export type RateRefusal = "no-such-card" | "changed-elsewhere";

/** Keeps one review. @returns when the card comes back. */
export async function rateCard({ id }: { readonly id: string }, name: CardName, reviewed: Reviewed): Promise<Result<Date, RateRefusal>> {
  const row = await findCard(id, name);
  return row === null ? refuse("no-such-card") : rateRow(id, row, reviewed);
}

async function rateRow(userId: string, row: ReviewCardRow, { rating, spentMs, now }: Reviewed): Promise<Result<Date, RateRefusal>> {
  const card = cardOf(row);
  if (card === undefined) return refuse("no-such-card");
  const memory = reviewMemory(card.memory, rating, { now, seed: `${userId}/${cardKey(card)}`, parameters: schedulingOf(card.kind) });
  const isKept = await keepReview(userId, { before: row, after: rowOf(card, memory), rating, spentMs, reviewedAt: now });
  return isKept ? accept(memory.due) : refuse("changed-elsewhere");
}

/** For so long a review may be taken back. */
const UNDO_MS = 86_400_000;

/** Takes the learner's last review back: the card is as it was. @returns the card; null where there is none to take back. */
export async function undoLastReview({ id }: { readonly id: string }, now: Date): Promise<CardName | null> {
  return (await undoLast(id, now))?.name ?? null;
}

/** Gives the last review another rating, as if that had been said at once. @returns the card; null where there is none to correct. */
export async function correctLastReview({ id }: { readonly id: string }, rating: Rating, now: Date): Promise<CardName | null> {
  const undone = await undoLast(id, now);
  if (undone === null) return null;
  const { name, review } = undone;
  await rateCard({ id }, name, { rating, spentMs: review.spentMs, now: review.reviewedAt });
  return name;
}

async function undoLast(userId: string, now: Date): Promise<{ readonly name: CardName; readonly review: ReviewRow } | null> {
  const review = await findLastReview(userId);
  if (review === null || now.getTime() - review.reviewedAt.getTime() > UNDO_MS) return null;
  const before = rowBefore.safeParse(review.before);
  const kind = cardKind.safeParse(review.kind);
  if (!before.success || !kind.success || !(await undoReview(userId, review.id, before.data))) return null;
  return { name: { kind: kind.data, subject: review.subject }, review };
}

import "server-only";
import { database } from "./client";
import type { Prisma } from "./generated/client";

const CARD = {
  kind: true,
  subject: true,
  due: true,
  stability: true,
  difficulty: true,
  scheduledDays: true,
  learningSteps: true,
  reps: true,
  lapses: true,
  state: true,
  lastReview: true,
  addedAt: true,
  suspendedAt: true,
} satisfies Prisma.ReviewCardSelect;
export type ReviewCardRow = Prisma.ReviewCardGetPayload<{ select: typeof CARD }>;

export interface CardRowName {
  readonly kind: string;
  readonly subject: string;
}

export type NewCardRow = Omit<ReviewCardRow, "addedAt" | "suspendedAt">;

/** Stores cards that are not there yet. @returns how many were new. */
export async function createMissingCards(userId: string, cards: readonly NewCardRow[]): Promise<number> {
  const { count } = await database().reviewCard.createMany({ data: cards.map((card) => ({ userId, ...card })), skipDuplicates: true });
  return count;
}

/** @returns every card of the learner, the first due first. */
export function findCards(userId: string): Promise<ReviewCardRow[]> {
  return database().reviewCard.findMany({ select: CARD, where: { userId }, orderBy: { due: "asc" } });
}

export function findCard(userId: string, { kind, subject }: CardRowName): Promise<ReviewCardRow | null> {
  return database().reviewCard.findUnique({ select: CARD, where: { userId_kind_subject: { userId, kind, subject } } });
}

/** @returns whether there was such a card. */
export async function suspendCard(userId: string, { kind, subject }: CardRowName, suspendedAt: Date | null): Promise<boolean> {
  const { count } = await database().reviewCard.updateMany({ where: { userId, kind, subject }, data: { suspendedAt } });
  return count > 0;
}

export async function deleteCard(userId: string, { kind, subject }: CardRowName): Promise<void> {
  await database().reviewCard.deleteMany({ where: { userId, kind, subject } });
}

export interface NewReview {
  readonly before: ReviewCardRow;
  readonly after: NewCardRow;
  readonly rating: number;
  readonly spentMs: number;
  readonly reviewedAt: Date;
}

/**
 * Stores one review: the card as it is after, and the card as it was, to go back to.
 * @returns false, and changes nothing, when the card was reviewed since `before` was read: a double press, or another device.
 */
export async function keepReview(userId: string, { before, after, rating, spentMs, reviewedAt }: NewReview): Promise<boolean> {
  const { kind, subject, reps, due } = before;
  return database().$transaction(async (transaction) => {
    const { count } = await transaction.reviewCard.updateMany({ where: { userId, kind, subject, reps, due }, data: { ...after } });
    if (count === 0) return false;
    const data = {
      userId,
      kind,
      subject,
      rating,
      spentMs,
      reviewedAt,
      before: JSON.parse(JSON.stringify(before)) as Prisma.InputJsonObject,
    };
    await transaction.reviewLog.create({ select: { id: true }, data });
    return true;
  });
}

const REVIEW = {
  id: true,
  kind: true,
  subject: true,
  rating: true,
  before: true,
  spentMs: true,
  reviewedAt: true,
} satisfies Prisma.ReviewLogSelect;
export type ReviewRow = Prisma.ReviewLogGetPayload<{ select: typeof REVIEW }>;

/** @returns reviews made since, the latest first. */
export function findReviews(userId: string, since: Date): Promise<ReviewRow[]> {
  return database().reviewLog.findMany({ select: REVIEW, where: { userId, reviewedAt: { gte: since } }, orderBy: { reviewedAt: "desc" } });
}

export function findLastReview(userId: string): Promise<ReviewRow | null> {
  return database().reviewLog.findFirst({ select: REVIEW, where: { userId }, orderBy: { reviewedAt: "desc" } });
}

/**
 * Takes a review back: the card is again as it was.
 * @returns false when it was taken back already.
 */
export async function undoReview(userId: string, reviewId: string, before: NewCardRow): Promise<boolean> {
  const { kind, subject, ...memory } = before;
  return database().$transaction(async (transaction) => {
    const { count } = await transaction.reviewLog.deleteMany({ where: { id: reviewId, userId } });
    if (count === 0) return false;
    await transaction.reviewCard.updateMany({ where: { userId, kind, subject }, data: memory });
    return true;
  });
}

/** @returns how many cards that are not set aside are due. */
export function countDueCards(userId: string, now: Date): Promise<number> {
  return database().reviewCard.count({ where: { userId, suspendedAt: null, due: { lte: now } } });
}

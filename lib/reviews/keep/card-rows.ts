import type { NewCardRow, ReviewCardRow } from "@/lib/db/review-cards";
import { z } from "zod";
import { cardKind, type CardName } from "../queue/card-kind";
import type { Card } from "../queue/todays-queue";
import { type Memory, newMemory } from "../schedule/memory";

/** @returns the card; undefined for a row of a kind that this version does not know. */
export function cardOf(row: ReviewCardRow): Card | undefined {
  const { kind, subject, addedAt, suspendedAt, ...memory } = row;
  const known = cardKind.safeParse(kind);
  return known.success ? { kind: known.data, subject, addedAt, suspendedAt, memory } : undefined;
}

export function rowOf({ kind, subject }: CardName, memory: Memory): NewCardRow {
  return { kind, subject, ...memory };
}

/** A card as it comes into being: never reviewed, due at once. */
export function newCardRow(name: CardName, now: Date): NewCardRow {
  return rowOf(name, newMemory(now));
}

const moment = z.coerce.date();

/** What a review keeps of the card before it, read back from JSON. */
export const rowBefore: z.ZodType<NewCardRow> = z.object({
  kind: z.string(),
  subject: z.string(),
  due: moment,
  stability: z.number(),
  difficulty: z.number(),
  scheduledDays: z.number(),
  learningSteps: z.number(),
  reps: z.number(),
  lapses: z.number(),
  state: z.number(),
  lastReview: moment.nullable(),
});

import "server-only";
import { findCards, findReviews } from "@/lib/db/review-cards";
import { z } from "zod";
import { cardOf } from "../keep/card-rows";
import { cardKind } from "../queue/card-kind";
import type { Card } from "../queue/todays-queue";
import type { ReviewMade } from "../statistics/review-statistics";

export async function readCards(userId: string): Promise<readonly Card[]> {
  const rows = await findCards(userId);
  return rows.flatMap((row) => cardOf(row) ?? []);
}

const stateBefore = z.object({ state: z.number() });

/** @returns reviews made since, the latest first. */
export async function readReviews(userId: string, since: Date): Promise<readonly ReviewMade[]> {
  const rows = await findReviews(userId, since);
  return rows.flatMap(({ kind, before, subject, rating, spentMs, reviewedAt }) => {
    const [known, state] = [cardKind.safeParse(kind), stateBefore.safeParse(before)];
    if (!known.success || !state.success) return [];
    return [{ kind: known.data, subject, rating, spentMs, reviewedAt, stateBefore: state.data.state }];
  });
}

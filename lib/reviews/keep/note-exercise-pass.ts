import "server-only";
import { findHelp } from "@/lib/db/help-taken";
import { findCard } from "@/lib/db/review-cards";
import { findAttempts } from "@/lib/db/submissions";
import type { CardName } from "../queue/card-kind";
import { isDue } from "../queue/todays-queue";
import { inferExerciseRating } from "../schedule/infer-rating";
import { cardOf } from "./card-rows";
import { queueCards } from "./queue-cards";
import { rateCard } from "./rate-card";

/**
 * Tells the reviews that an exercise has passed. One that did not pass at once, or not without help, comes back to be done again; of
 * one that was due, the pass is its review. How it came about since the pass or review before says how well it went.
 */
export async function noteExercisePass({ id }: { readonly id: string }, slug: string, now: Date): Promise<void> {
  const name: CardName = { kind: "exercise", subject: slug };
  const row = await findCard(id, name);
  const card = row === null ? undefined : cardOf(row);
  if (card !== undefined && !isDue(card, now)) return;
  const rating = inferExerciseRating(await runSince(id, slug, { since: card?.memory.lastReview ?? new Date(0), until: now }));
  if (card === undefined && rating === 4) return;
  if (card === undefined) await queueCards({ id }, [name], now);
  await rateCard({ id }, name, { rating, spentMs: 0, now });
}

async function runSince(userId: string, slug: string, { since, until }: { readonly since: Date; readonly until: Date }) {
  const [{ failures, passes }, help] = await Promise.all([findAttempts(userId, slug, { since, until }), findHelp(userId, slug)]);
  const passedBefore = passes[1] ?? since; // the first is the pass this is about
  const taken = help.filter(({ takenAt }) => takenAt > passedBefore && takenAt >= since);
  return {
    failedBefore: failures.filter((at) => at > passedBefore).length,
    hints: taken.filter(({ kind }) => kind === "hint").length,
    sawSolution: taken.some(({ kind }) => kind === "solution"),
  };
}

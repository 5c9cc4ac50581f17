import "server-only";
import { type CardName, findQueued, queueCards } from "@/lib/reviews";
import type { FinishedMock } from "./find-result";

/** What a mock interview missed, as cards: everything that got less than all its points. */
function missesOf({ items, summary }: FinishedMock): readonly CardName[] {
  const missed = new Set(summary.missed);
  const cards = items
    .filter(({ id }) => missed.has(id))
    .flatMap((item): CardName[] => {
      switch (item.kind) {
        case "question":
          return [{ kind: "question", subject: item.id.slice("question:".length) }];
        case "open":
          return [{ kind: "interview", subject: item.interview.slug }];
        case "live":
          return [{ kind: "exercise", subject: item.exercise }];
        case "gone":
          return [];
      }
    });
  // A live exercise and its follow-ups are one exercise to do again.
  return [...new Map(cards.map((card) => [`${card.kind}/${card.subject}`, card])).values()];
}

/** @returns how many of the misses are not among the learner's cards yet. */
export async function countUnqueued(learner: { readonly id: string }, mock: FinishedMock): Promise<number> {
  const queued = await findQueued(learner);
  return missesOf(mock).filter((card) => !queued.has(`${card.kind}/${card.subject}`)).length;
}

/** Queues every miss for review. @returns how many were new. */
export function queueMisses(learner: { readonly id: string }, mock: FinishedMock): Promise<number> {
  return queueCards(learner, missesOf(mock), new Date());
}

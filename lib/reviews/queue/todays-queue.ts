import { retrievability, type Memory } from "../schedule/memory";
import { type CardKind, type CardName, USUAL_MS } from "./card-kind";

/** A card with what is known of it. */
export interface Card extends CardName {
  readonly memory: Memory;
  /** Since when it is set aside; null where it comes up. */
  readonly suspendedAt: Date | null;
  readonly addedAt: Date;
}

export interface Queue<T extends Card = Card> {
  /** What fits the minutes, in the order to review. Exercises are not among them. */
  readonly cards: readonly T[];
  /** How many more are due, beyond the minutes. */
  readonly later: number;
  /** Exercises that are due: done in the workbench, so they take no time of these minutes. */
  readonly exercises: readonly T[];
  readonly estimatedMs: number;
}

interface QueueOptions {
  readonly now: Date;
  /** What is left of the day's minutes; with none left the queue is empty. */
  readonly budgetMs: number;
  /** What one review takes this learner, by kind. */
  readonly usualMs?: Readonly<Record<CardKind, number>>;
}

/** @returns whether a card is to come up at `now`. */
export function isDue({ memory, suspendedAt }: Pick<Card, "memory" | "suspendedAt">, now: Date): boolean {
  return suspendedAt === null && memory.due <= now;
}

/**
 * What to review now, within the minutes: first what is most likely forgotten of what was known, then what is new, the oldest
 * first. As long as any time is left at least one card comes up, however long it takes.
 */
export function todaysQueue<T extends Card>(cards: readonly T[], { now, budgetMs, usualMs = USUAL_MS }: QueueOptions): Queue<T> {
  const due = cards.filter((card) => isDue(card, now));
  const ordered = due
    .filter(({ kind }) => kind !== "exercise")
    .sort((a, b) => rank(a, now) - rank(b, now) || a.memory.due.getTime() - b.memory.due.getTime());
  const chosen: T[] = [];
  let estimatedMs = 0;
  for (const card of ordered) {
    if (budgetMs <= 0 || (chosen.length > 0 && estimatedMs + usualMs[card.kind] > budgetMs)) break;
    chosen.push(card);
    estimatedMs += usualMs[card.kind];
  }
  return { cards: chosen, later: ordered.length - chosen.length, exercises: due.filter(({ kind }) => kind === "exercise"), estimatedMs };
}

/** From 0, forgotten, to 1, surely known; new cards, which nobody can have forgotten, after all. */
function rank({ memory }: Card, now: Date): number {
  return memory.reps === 0 ? 2 : retrievability(memory, now);
}

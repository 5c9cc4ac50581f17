import { describe, expect, test } from "vitest";
import { newMemory, reviewMemory } from "../schedule/memory";
import type { CardKind } from "./card-kind";
import { type Card, isDue, todaysQueue } from "./todays-queue";

const NOW = new Date("2026-11-23T09:00:00Z");
const DAY_MS = 86_400_000;
const ago = (days: number): Date => new Date(NOW.getTime() - days * DAY_MS);
const fresh = (subject: string, days: number, kind: CardKind = "question"): Card => {
  return { kind, subject, memory: newMemory(ago(days)), suspendedAt: null, addedAt: ago(days) };
};
/** Rated "at once" so many days ago, to come back eight days later. */
const known = (subject: string, days: number): Card => {
  const memory = reviewMemory(newMemory(ago(days)), 4, { now: ago(days), seed: subject, parameters: { enable_fuzz: false } });
  return { ...fresh(subject, days), memory };
};
const subjects = (cards: readonly Card[]): readonly string[] => cards.map(({ subject }) => subject);

describe("what comes up today", () => {
  test.each([
    { says: "nothing of nothing", cards: [], minutes: 5, today: [], later: 0 },
    { says: "what is due, not what is not", cards: [known("due", 9), known("not yet", 2)], minutes: 5, today: ["due"], later: 0 },
    {
      says: "the likeliest forgotten first, new cards last",
      cards: [fresh("new", 3), known("a bit", 9), known("long", 90)],
      minutes: 5,
      today: ["long", "a bit", "new"],
      later: 0,
    },
    { says: "new ones, the oldest first", cards: [fresh("b", 1), fresh("a", 2)], minutes: 5, today: ["a", "b"], later: 0 },
    {
      says: "as many as fit: half a minute each",
      cards: [fresh("a", 4), fresh("b", 3), fresh("c", 2)],
      minutes: 1,
      today: ["a", "b"],
      later: 1,
    },
    { says: "one at least, though it takes longer than there is", cards: [fresh("a", 1, "interview")], minutes: 1, today: ["a"], later: 0 },
    { says: "none once the minutes are used up", cards: [fresh("a", 1)], minutes: 0, today: [], later: 1 },
    { says: "none that is set aside", cards: [{ ...fresh("a", 1), suspendedAt: NOW }], minutes: 5, today: [], later: 0 },
  ])("$says", ({ cards, minutes, today, later }) => {
    const queue = todaysQueue(cards, { now: NOW, budgetMs: minutes * 60_000 });
    expect(subjects(queue.cards)).toEqual(today);
    expect(queue.later).toBe(later);
  });

  test("exercises come up beside the minutes, not in them", () => {
    const queue = todaysQueue([fresh("redo", 1, "exercise"), fresh("a", 1)], { now: NOW, budgetMs: 300_000 });
    expect(subjects(queue.exercises)).toEqual(["redo"]);
    expect(subjects(queue.cards)).toEqual(["a"]);
    expect(queue.estimatedMs).toBe(30_000);
  });

  test("a card is due from its very moment on", () => {
    const card = known("a", 8);
    expect(isDue(card, card.memory.due)).toBe(true);
    expect(isDue(card, new Date(card.memory.due.getTime() - 1))).toBe(false);
  });
});

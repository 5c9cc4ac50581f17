import { describe, expect, test } from "vitest";
import { newMemory } from "../schedule/memory";
import type { Card } from "../queue/todays-queue";
import { ownUsualMs, type ReviewMade, reviewStatistics } from "./review-statistics";

const TODAY = new Date("2026-11-23T00:00:00Z");
const at = (days: number): Date => new Date(TODAY.getTime() + days * 86_400_000 + 3_600_000);
const card = (subject: string, due: number, more: Partial<Card> = {}): Card => {
  return { kind: "question", subject, memory: { ...newMemory(at(0)), due: at(due) }, suspendedAt: null, addedAt: at(-9), ...more };
};
const review = (subject: string, rating: number, stateBefore: number, spentMs = 20_000): ReviewMade => {
  return { kind: "question", subject, rating, stateBefore, spentMs, reviewedAt: at(-1) };
};
const options = { now: at(0), zone: "UTC", topicOf: ({ subject }: { readonly subject: string }) => subject.split(":")[0] ?? "" };

describe("statistics of reviews", () => {
  test("the forecast counts each day, what is overdue today, and nothing set aside or further off", () => {
    const cards = [
      card("a:1", -5),
      card("a:2", 0),
      card("a:3", 1),
      card("a:4", 13),
      card("a:5", 14),
      card("a:6", 0, { suspendedAt: at(-1) }),
    ];
    const { forecast, suspended } = reviewStatistics(cards, [], options);
    expect(forecast.map(({ due }) => due)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(forecast.at(-1)?.day).toBe("2026-12-06");
    expect(suspended).toBe(1);
  });

  test.each([
    { says: "late in the evening of a day of 25 hours", zone: "Europe/Berlin", due: "2026-10-25T22:30:00Z", days: 1 },
    { says: "just after midnight, a day of 25 hours later", zone: "Europe/Berlin", due: "2026-10-25T23:10:00Z", days: 2 },
    { says: "tomorrow in Auckland, though today in London", zone: "Pacific/Auckland", due: "2026-10-24T12:30:00Z", days: 1 },
  ])("a card is counted by the learner's calendar: $says", ({ zone, due, days }) => {
    const now = new Date("2026-10-24T10:00:00Z");
    const one = card("a:1", 0);
    const { forecast } = reviewStatistics([{ ...one, memory: { ...one.memory, due: new Date(due) } }], [], { ...options, now, zone });
    expect(forecast.findIndex((day) => day.due > 0)).toBe(days);
  });

  test("retention is told by cards past their learning steps only", () => {
    const reviews = [review("a:1", 3, 2), review("a:2", 1, 2), review("a:3", 2, 2), review("a:4", 1, 0), review("a:5", 3, 1)];
    expect(reviewStatistics([], reviews, options).retention).toEqual({ known: 2, of: 3 });
  });

  test("topics, the one with most due first", () => {
    const cards = [card("a:1", 3), card("a:2", 3), card("b:1", 0)];
    expect(reviewStatistics(cards, [review("b:1", 1, 2)], options).byTopic).toEqual([
      { topic: "b", cards: 1, due: 1, retention: { known: 0, of: 1 } },
      { topic: "a", cards: 2, due: 0, retention: { known: 0, of: 0 } },
    ]);
  });

  test.each([
    { says: "the usual time while little is known", spent: [5000, 5000], ms: 30_000 },
    { says: "the learner's median, lunch left out", spent: [8000, 9000, 12_000, 20_000, 21_000, 3_600_000], ms: 12_000 },
  ])("a review takes $says", ({ spent, ms }) => {
    expect(ownUsualMs(spent.map((spentMs) => review("a:1", 3, 2, spentMs))).question).toBe(ms);
  });
});

import { describe, expect, test } from "vitest";
import type { Card } from "../queue/todays-queue";
import { newMemory, reviewMemory } from "../schedule/memory";
import { outcomeEffect } from "./outcome-effect";

const NOW = new Date("2026-11-23T09:00:00Z");
const ago = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000);
const DAY = 24 * 60;
const queued = (minutes: number, more: Partial<Card> = {}): Card => {
  return { kind: "question", subject: "a:b", memory: newMemory(ago(minutes)), addedAt: ago(minutes), suspendedAt: null, ...more };
};
const reviewed = (minutes: number): Card => {
  return queued(minutes, { memory: reviewMemory(newMemory(ago(minutes)), 4, { now: ago(minutes), seed: "a" }) });
};

describe("something answered outside of the reviews", () => {
  test.each([
    { says: "missed, it is queued", card: undefined, rating: 1, effect: "queue" },
    { says: "known, nothing is made of it", card: undefined, rating: 3, effect: "nothing" },
    { says: "right the moment after it was missed, it stays queued", card: queued(1), rating: 4, effect: "nothing" },
    { says: "missed again while it waits to be reviewed", card: queued(DAY), rating: 1, effect: "nothing" },
    { says: "known a day after it was queued, that is its review", card: queued(DAY), rating: 3, effect: "review" },
    { says: "known before it was due, practice ahead of time", card: reviewed(DAY), rating: 3, effect: "nothing" },
    { says: "known when it was due", card: reviewed(30 * DAY), rating: 3, effect: "review" },
    { says: "missed before it was due, a lapse", card: reviewed(DAY), rating: 1, effect: "review" },
    { says: "set aside, it is left alone", card: queued(DAY, { suspendedAt: ago(5) }), rating: 1, effect: "nothing" },
  ] as const)("$says: $effect", ({ card, rating, effect }) => {
    expect(outcomeEffect(card, rating, NOW)).toBe(effect);
  });
});

import { describe, expect, test } from "vitest";
import { isLongTerm, type Memory, newMemory, type Rating, RATINGS, retrievability, reviewMemory } from "./memory";

const DAY_MS = 86_400_000;
const FIRST = new Date("2022-12-29T12:30:00Z");
const exactly = (now: Date, more = {}) => ({ now, seed: "card", parameters: { enable_fuzz: false, ...more } });

// The figures of the library's own test of FSRS-6, packages/fsrs/__tests__/FSRS-6.test.ts of open-spaced-repetition/ts-fsrs.
describe("FSRS-6, by the library's own vectors", () => {
  test("intervals in days, each card reviewed when it is due", () => {
    const ratings: readonly Rating[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
    let memory = newMemory(FIRST);
    const days = ratings.map((rating) => {
      memory = reviewMemory(memory, rating, exactly(memory.due));
      return memory.scheduledDays;
    });
    expect(days).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  test.each([
    { says: "with learning steps", isShortTerm: true, stability: 53.62691 },
    { says: "without them", isShortTerm: false, stability: 53.335106 },
  ])("stability and difficulty after a lapse and five reviews, $says", ({ isShortTerm, stability }) => {
    const reviews: readonly (readonly [waitDays: number, Rating])[] = [
      [0, 1],
      [0, 3],
      [1, 3],
      [3, 3],
      [8, 3],
      [21, 3],
    ]; // prettier-ignore
    let now = FIRST;
    let memory = newMemory(FIRST);
    for (const [waitDays, rating] of reviews) {
      now = new Date(now.getTime() + waitDays * DAY_MS);
      memory = reviewMemory(memory, rating, exactly(now, { enable_short_term: isShortTerm }));
    }
    expect(memory.stability).toBeCloseTo(stability, 4);
    expect(memory.difficulty).toBeCloseTo(6.3574867, 4);
  });

  test("the first review of a card, by each rating", () => {
    const first = RATINGS.map((rating) => reviewMemory(newMemory(FIRST), rating, exactly(FIRST)));
    expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
    expect(first.map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
    expect(first.map(({ scheduledDays }) => scheduledDays)).toEqual([0, 0, 0, 8]);
    expect(first.map(isLongTerm)).toEqual([false, false, false, true]);
  });

  test("how likely a card is known when it comes back", () => {
    const easy = reviewMemory(newMemory(new Date("2023-12-01T04:00:00Z")), 4, exactly(new Date("2023-12-01T04:05:00Z")));
    expect(retrievability(easy, easy.due)).toBe(0.9024733);
    expect(retrievability(newMemory(FIRST), FIRST)).toBe(0);
  });
});

describe("the spread of intervals", () => {
  const old: Memory = { ...newMemory(FIRST), stability: 40, difficulty: 5, scheduledDays: 40, reps: 5, state: 2, lastReview: FIRST };
  const now = new Date(FIRST.getTime() + 40 * DAY_MS);

  test("is drawn from the card's name: equal each time, and not for all cards alike", () => {
    const days = (seed: string): number => reviewMemory(old, 3, { now, seed }).scheduledDays;
    expect(days("question/a")).toBe(days("question/a"));
    const many = Array.from({ length: 40 }, (_, index) => days(`question/${index}`));
    expect(new Set(many).size).toBeGreaterThan(4);
  });

  test("stays near what FSRS says", () => {
    const exact = reviewMemory(old, 3, exactly(now)).scheduledDays;
    for (let index = 0; index < 40; index += 1) {
      const { scheduledDays } = reviewMemory(old, 3, { now, seed: `card-${index}` });
      expect(Math.abs(scheduledDays - exact)).toBeLessThanOrEqual(Math.ceil(exact * 0.1) + 2);
    }
  });
});

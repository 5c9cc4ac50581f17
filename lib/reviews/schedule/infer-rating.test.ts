import { describe, expect, test } from "vitest";
import { inferAnswerRating, inferExerciseRating } from "./infer-rating";

describe("what an answer says of how well it is known", () => {
  test.each([
    { says: "wrong, however fast", score: 0, spentMs: 1000, rating: 1 },
    { says: "partly right is not known", score: 0.5, spentMs: 1000, rating: 1 },
    { says: "right in half the usual time", score: 1, spentMs: 15_000, rating: 4 },
    { says: "right in the usual time", score: 1, spentMs: 30_000, rating: 3 },
    { says: "right in twice the time", score: 1, spentMs: 60_000, rating: 3 },
    { says: "right, but slow", score: 1, spentMs: 61_000, rating: 2 },
  ])("$says: $rating", ({ score, spentMs, rating }) => {
    expect(inferAnswerRating({ score, spentMs, usualMs: 30_000 })).toBe(rating);
  });
});

describe("what a passed exercise says", () => {
  test.each([
    { says: "passed at once", failedBefore: 0, hints: 0, sawSolution: false, rating: 4 },
    { says: "after one failure", failedBefore: 1, hints: 0, sawSolution: false, rating: 3 },
    { says: "after two", failedBefore: 2, hints: 0, sawSolution: false, rating: 2 },
    { says: "at once, but after a hint", failedBefore: 0, hints: 1, sawSolution: false, rating: 2 },
    { says: "copied", failedBefore: 0, hints: 0, sawSolution: true, rating: 1 },
  ])("$says: $rating", ({ rating, ...run }) => {
    expect(inferExerciseRating(run)).toBe(rating);
  });
});

import { expect, test } from "vitest";
import { gatherMisconceptions, type SeenMistake } from "./misconceptions";

const mistake = (userId: string, exerciseSlug: string, misconception: string, day = 1): SeenMistake => ({
  userId,
  exerciseSlug,
  misconception,
  lastAt: new Date(Date.UTC(2026, 4, day)),
});

test("misconceptions are counted by learner, and those still held by most come first", () => {
  const seen = [
    mistake("ada", "retry", "MaxAttempts counts the first attempt", 1),
    mistake("bob", "retry", "MaxAttempts counts the first attempt", 2),
    mistake("ada", "catch", "A Catcher sees the retries", 3),
    mistake("bob", "catch", "A Catcher sees the retries", 3),
    mistake("ada", "retry", "BackoffRate is in seconds", 4),
  ];
  const passed = new Set(["ada:retry", "bob:retry", "ada:catch"]);
  expect(gatherMisconceptions(seen, (userId, slug) => passed.has(`${userId}:${slug}`))).toEqual([
    { subject: "catch", says: "A Catcher sees the retries", members: ["ada", "bob"], still: ["bob"] },
    { subject: "retry", says: "MaxAttempts counts the first attempt", members: ["bob", "ada"], still: [] },
    { subject: "retry", says: "BackoffRate is in seconds", members: ["ada"], still: [] },
  ]);
});

test("nothing seen, nothing gathered", () => {
  expect(gatherMisconceptions([], () => false)).toEqual([]);
});

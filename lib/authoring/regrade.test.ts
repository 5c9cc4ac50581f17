import { expect, test } from "vitest";
import { isWorse } from "./regrade";

const passed = { verdict: "passed", score: 4, maxScore: 4 } as const;
const failed = { verdict: "failed", score: 2, maxScore: 4 } as const;

test.each([
  { says: "a pass that would fail stays", before: passed, after: failed, worse: true },
  { says: "a failure that would pass is taken over", before: failed, after: passed, worse: false },
  { says: "a pass with more points in all is still a pass", before: passed, after: { ...passed, score: 6, maxScore: 6 }, worse: false },
  { says: "a smaller share of the points stays out", before: failed, after: { ...failed, score: 2, maxScore: 6 }, worse: true },
  { says: "a larger share is taken over", before: failed, after: { ...failed, score: 5, maxScore: 6 }, worse: false },
  { says: "what is invalid now stays what it was", before: failed, after: { verdict: "invalid", score: 0, maxScore: 0 }, worse: true },
] as const)("$says", ({ before, after, worse }) => {
  expect(isWorse(after, before)).toBe(worse);
});

import { describe, expect, test } from "vitest";
import { readiness } from "./readiness";

const topic = (got: number, of: number) => ({ topic: "t", got, of });

describe("readiness: 0.6 of the latest mocks, weighted 5, 4, 3, 2, 1, and 0.4 of the topics that sit", () => {
  test.each([
    { says: "one mock, nothing sits", scores: [0.5], answered: [], topics: 18, share: 0.3 },
    { says: "everything right everywhere", scores: [1, 1, 1, 1, 1], answered: [topic(3, 3), topic(9, 12)], topics: 2, share: 1 },
    { says: "the latest counts most", scores: [1, 0], answered: [], topics: 18, share: 0.6 * (5 / 9) },
    { says: "only five count", scores: [0, 0, 0, 0, 0, 1], answered: [], topics: 18, share: 0 },
    { says: "two answers are too few", scores: [0], answered: [topic(2, 2)], topics: 1, share: 0 },
    { says: "three of four sit", scores: [0], answered: [topic(3, 4)], topics: 2, share: 0.2 },
    { says: "just under three of four do not", scores: [0], answered: [topic(2.9, 4)], topics: 2, share: 0 },
  ])("$says", ({ scores, answered, topics, share }) => {
    expect(readiness(scores, answered, topics)?.share).toBeCloseTo(share, 10);
  });

  test("nothing is known before the first mock interview", () => {
    expect(readiness([], [topic(9, 9)], 18)).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { bucketMoments, historyGrowth, mapSchedule, type NamedRetrier, retrierDecisions, retryPlan, toleranceOf } from "./index";

describe("a Retrier's waits", () => {
  test.each([
    {
      says: "capped at 20",
      numbers: { intervalSeconds: 3, backoffRate: 2, maxAttempts: 5, maxDelaySeconds: 20 },
      waits: [3, 6, 12, 20, 20],
      total: 61,
    },
    { says: "no cap", numbers: { intervalSeconds: 2, backoffRate: 3, maxAttempts: 3, maxDelaySeconds: 0 }, waits: [2, 6, 18], total: 26 },
    { says: "an even pace", numbers: { intervalSeconds: 4, backoffRate: 1, maxAttempts: 2, maxDelaySeconds: 0 }, waits: [4, 4], total: 8 },
    { says: "never", numbers: { intervalSeconds: 4, backoffRate: 1, maxAttempts: 0, maxDelaySeconds: 0 }, waits: [], total: 0 },
  ])("$says: $waits, $total in all", ({ numbers, waits, total }) => {
    const plan = retryPlan(numbers);
    expect(plan.map(({ waitSeconds }) => waitSeconds)).toEqual(waits);
    expect(plan.at(-1)?.totalSeconds ?? 0).toBe(total);
  });
});

describe("two Retriers, each with its counter", () => {
  const retriers: readonly NamedRetrier[] = [
    { errors: ["A", "B"], intervalSeconds: 1, backoffRate: 2, maxAttempts: 2 },
    { errors: ["C"], intervalSeconds: 5, backoffRate: 1, maxAttempts: 2 },
  ];
  test.each([
    { errors: ["A", "B", "C", "B"], waits: [1, 2, 5, undefined], last: "exhausted" },
    { errors: ["C", "C", "C"], waits: [5, 5, undefined], last: "exhausted" },
    { errors: ["D", "A"], waits: [undefined], last: "not named" },
  ])("$errors: waits $waits, then $last", ({ errors, waits, last }) => {
    const decisions = retrierDecisions(retriers, errors);
    expect(decisions.map(({ waitSeconds }) => waitSeconds)).toEqual(waits);
    expect(decisions.at(-1)?.outcome).toBe(last);
  });
});

describe("a Map's children", () => {
  test("1,130 items in batches of 100, five at once", () => {
    const children = mapSchedule({ items: 1130, itemsPerBatch: 100, maxConcurrency: 5, secondsPerItem: 0.1, secondsPerChild: 2 });
    expect(children).toHaveLength(12);
    expect(children.at(-1)).toMatchObject({ items: 30, lane: 1, startSeconds: 24, endSeconds: 29 });
    expect(Math.max(...children.map(({ lane }) => lane))).toBe(4);
  });
});

describe("tolerated failures: a threshold must be exceeded", () => {
  test.each([
    {
      says: "the count breaks first",
      numbers: { items: 1e6, itemsPerBatch: 250, percentage: 2, count: 5000 },
      breakingBatch: 21,
      brokenBy: "count",
    },
    {
      says: "the percentage alone",
      numbers: { items: 1e6, itemsPerBatch: 250, percentage: 2, count: undefined },
      breakingBatch: 81,
      brokenBy: "percentage",
    },
    {
      says: "neither: the first failure",
      numbers: { items: 10, itemsPerBatch: 1, percentage: undefined, count: undefined },
      breakingBatch: 1,
      brokenBy: "count",
    },
    {
      says: "100 per cent never breaks",
      numbers: { items: 10, itemsPerBatch: 1, percentage: 100, count: undefined },
      breakingBatch: undefined,
      brokenBy: undefined,
    },
    {
      says: "a count of all never breaks",
      numbers: { items: 10, itemsPerBatch: 1, percentage: undefined, count: 10 },
      breakingBatch: undefined,
      brokenBy: undefined,
    },
  ])("$says", ({ numbers, breakingBatch, brokenBy }) => {
    expect(toleranceOf(numbers)).toMatchObject({ breakingBatch, brokenBy });
  });
});

describe("a token bucket", () => {
  test("a burst empties it, then the refill is the pace", () => {
    const moments = bucketMoments({ bucket: 1300, refillPerSecond: 300, callsPerSecond: 800 }, 3);
    expect(moments.map(({ taken }) => taken)).toEqual([800, 800, 300, 300]);
    expect(moments.map(({ throttled }) => throttled)).toEqual([0, 0, 500, 500]);
  });
});

describe("history towards 25,000 events", () => {
  test.each([
    { numbers: { turns: 3570, eventsPerTurn: 7, retriesPerTurn: 0, overhead: 6 }, events: 24_996, fits: true },
    { numbers: { turns: 3571, eventsPerTurn: 7, retriesPerTurn: 0, overhead: 6 }, events: 25_003, fits: false },
    { numbers: { turns: 2000, eventsPerTurn: 7, retriesPerTurn: 2, overhead: 6 }, events: 26_006, fits: false },
  ])("$numbers.turns turns: $events", ({ numbers, events, fits }) => {
    expect(historyGrowth(numbers)).toMatchObject({ events, fits });
  });
});

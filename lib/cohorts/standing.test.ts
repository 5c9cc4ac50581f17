import { describe, expect, test } from "vitest";
import { type Deed, standingOf } from "./standing";

const day = (n: number, hour = 12): Date => new Date(Date.UTC(2026, 4, n, hour));
const midnight = (n: number): Date => day(n, 0);
const failed: Deed = { at: day(3), done: false, score: { got: 2, of: 6 } };
const better: Deed = { at: day(4), done: false, score: { got: 4, of: 6 } };
const passed: Deed = { at: day(5), done: true, score: { got: 6, of: 6 } };

describe("how a learner stands in an assignment", () => {
  test.each([
    { says: "nothing done", deeds: [], dueOn: null, now: day(9), standing: { kind: "none", overdue: false } },
    { says: "nothing done, on the last day", deeds: [], dueOn: midnight(9), now: day(9, 23), standing: { kind: "none", overdue: false } },
    { says: "nothing done, the day after", deeds: [], dueOn: midnight(9), now: midnight(10), standing: { kind: "none", overdue: true } },
    {
      says: "tried, with the best score",
      deeds: [better, failed],
      dueOn: midnight(9),
      now: day(9),
      standing: { kind: "trying", tries: 2, lastAt: day(4), overdue: false, score: { got: 4, of: 6 } },
    },
    {
      says: "passed at the third try",
      deeds: [passed, failed, better],
      dueOn: midnight(5),
      now: day(9),
      standing: { kind: "done", tries: 3, at: day(5), late: false, score: { got: 6, of: 6 } },
    },
    {
      says: "passed late",
      deeds: [passed],
      dueOn: midnight(4),
      now: day(9),
      standing: { kind: "done", tries: 1, at: day(5), late: true, score: { got: 6, of: 6 } },
    },
    {
      says: "a failure after passing takes nothing away",
      deeds: [passed, { ...failed, at: day(8) }],
      dueOn: null,
      now: day(9),
      standing: { kind: "done", tries: 1, at: day(5), late: false, score: { got: 6, of: 6 } },
    },
    {
      says: "read: there is no score",
      deeds: [{ at: day(2), done: true }],
      dueOn: null,
      now: day(9),
      standing: { kind: "done", tries: 1, at: day(2), late: false },
    },
  ])("$says", ({ deeds, dueOn, now, standing }) => {
    expect(standingOf(deeds, { dueOn, now })).toEqual(standing);
  });
});

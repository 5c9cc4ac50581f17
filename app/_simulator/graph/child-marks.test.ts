import { describe, expect, test } from "vitest";
import type { StateVisit } from "@/lib/asl";
import { childMarks, countUntil } from "./child-marks";
import { transitionKey } from "./transition-key";

describe("how many moments have come", () => {
  test.each([
    { untilMs: -1, count: 0 },
    { untilMs: 0, count: 1 },
    { untilMs: 5, count: 3 },
    { untilMs: 99, count: 4 },
  ])("by $untilMs ms: $count", ({ untilMs, count }) => {
    expect(countUntil(Float64Array.from([0, 5, 5, 8]), untilMs)).toBe(count);
  });
});

const base: StateVisit = {
  id: 0,
  state: "A",
  type: "Task",
  at: "/A",
  enteredMs: 0,
  enteredEventId: 2,
  attempts: [],
  stages: [],
  context: {},
  variablesBefore: {},
};

test("children are summed up state by state, and transition by transition", () => {
  const marks = childMarks([
    { stopMs: 9, visits: [{ ...base, exitedMs: 4, next: "B" }] },
    { stopMs: 7, visits: [{ ...base, enteredMs: 2, error: "E" }] },
    {
      stopMs: 9,
      visits: [
        {
          ...base,
          enteredMs: 1,
          exitedMs: 6,
          catcher: 0,
          next: "C",
          attempts: [
            { startMs: 1, endMs: 2, firstStage: 0 },
            { startMs: 3, endMs: 6, firstStage: 0 },
          ],
        },
      ],
    },
  ]);
  const moments = marks.states.get("/A");
  const lists = Object.fromEntries(Object.entries(moments ?? {}).map(([name, list]: [string, Float64Array]) => [name, [...list]]));
  expect(lists).toEqual({ entered: [0, 1, 2], succeeded: [4], failed: [7], caught: [6], retried: [3] });
  expect([...marks.transitions].map(([key, list]) => [key, [...list]])).toEqual([
    [transitionKey("/A", "next", undefined), [4]],
    [transitionKey("/A", "catch", 0), [6]],
  ]);
});

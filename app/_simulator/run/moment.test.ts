import { describe, expect, test } from "vitest";
import type { HistoryEvent, StateVisit } from "@/lib/asl";
import { isLeft, momentAtMs, stepMoment } from "./moment";

const history: readonly HistoryEvent[] = [0, 0, 5, 5, 9].map((timestamp, index) => ({
  id: index + 1,
  previousEventId: index,
  timestamp,
  type: "X",
}));

describe("the moment at a virtual time has all of that millisecond", () => {
  test.each([
    { ms: 0, eventId: 2 },
    { ms: 4, eventId: 2 },
    { ms: 5, eventId: 4 },
    { ms: 99, eventId: 5 },
  ])("$ms ms: event $eventId", ({ ms, eventId }) => {
    expect(momentAtMs(history, ms)).toEqual({ ms, eventId });
  });
});

describe("a step goes from event to event", () => {
  test.each([
    { says: "on within a millisecond", from: { ms: 0, eventId: 1 }, by: 1, to: { ms: 0, eventId: 2 } },
    { says: "on over time", from: { ms: 0, eventId: 2 }, by: 1, to: { ms: 5, eventId: 3 } },
    { says: "back from between two events to the one before", from: { ms: 3, eventId: 2 }, by: -1, to: { ms: 0, eventId: 2 } },
    { says: "never before the first", from: { ms: 0, eventId: 1 }, by: -10, to: { ms: 0, eventId: 1 } },
    { says: "never beyond the last", from: { ms: 9, eventId: 5 }, by: 1, to: { ms: 9, eventId: 5 } },
  ])("$says", ({ from, by, to }) => {
    expect(stepMoment(history, from, by)).toEqual(to);
  });
});

const visit: StateVisit = {
  id: 0,
  state: "A",
  type: "Task",
  at: "/States/A",
  enteredMs: 0,
  enteredEventId: 2,
  attempts: [],
  stages: [],
  context: {},
  variablesBefore: {},
};

test.each([
  { says: "left with its event", more: { exitedMs: 5, exitedEventId: 4 }, moment: { ms: 5, eventId: 4 }, left: true },
  {
    says: "not an event sooner, in the same millisecond",
    more: { exitedMs: 5, exitedEventId: 4 },
    moment: { ms: 5, eventId: 3 },
    left: false,
  },
  {
    says: "failed for good: over with its last attempt",
    more: { error: "E", attempts: [{ startMs: 0, endMs: 5, error: "E", firstStage: 0 }] },
    moment: { ms: 5, eventId: 4 },
    left: true,
  },
  {
    says: "not while that attempt runs",
    more: { error: "E", attempts: [{ startMs: 0, endMs: 5, error: "E", firstStage: 0 }] },
    moment: { ms: 4, eventId: 2 },
    left: false,
  },
  { says: "cut off: never", more: {}, moment: { ms: 9, eventId: 5 }, left: false },
])("$says", ({ more, moment, left }) => {
  expect(isLeft({ ...visit, ...more }, moment)).toBe(left);
});

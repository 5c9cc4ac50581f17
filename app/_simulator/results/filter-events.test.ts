import { expect, test } from "vitest";
import { lambdaTask, runForTest } from "../run/visits-for-tests";
import { eventVisits } from "../run/event-visits";
import { awsEvent } from "./aws-event";
import { filterEvents } from "./filter-events";

const definition = {
  StartAt: "A",
  States: { A: lambdaTask({ Next: "B", Retry: [{ ErrorEquals: ["States.ALL"] }] }), B: { Type: "Succeed" } },
};

test.each([
  { filter: { words: "", kind: "", state: "" }, count: 12 },
  { filter: { words: "boom", kind: "", state: "" }, count: 1 },
  { filter: { words: "", kind: "failures", state: "" }, count: 1 },
  { filter: { words: "", kind: "entered", state: "" }, count: 2 },
  { filter: { words: "", kind: "", state: "B" }, count: 2 },
  { filter: { words: "", kind: "tasks", state: "A" }, count: 6 },
  { filter: { words: "no such thing", kind: "", state: "" }, count: 0 },
])("$filter leaves $count", async ({ filter, count }) => {
  const tasks = {
    answer: ({ attempt }: { readonly attempt: number }) =>
      attempt === 1 ? ({ kind: "fails", error: "Boom", cause: "" } as const) : ({ kind: "succeeds", output: 1 } as const),
  };
  const { history, visits } = await runForTest(definition, tasks);
  expect(filterEvents(history, eventVisits(history, visits), filter)).toHaveLength(count);
});

test("an event is told as AWS's command line prints it", () => {
  expect(
    awsEvent({ id: 1, previousEventId: 0, timestamp: 1500, type: "ExecutionStarted", executionStartedEventDetails: { input: "{}" } }),
  ).toEqual({
    timestamp: "1970-01-01T00:00:01.500000+00:00",
    type: "ExecutionStarted",
    id: 1,
    previousEventId: 0,
    executionStartedEventDetails: { input: "{}" },
  });
});

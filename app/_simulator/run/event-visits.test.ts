import { expect, test } from "vitest";
import type { TaskWorld } from "@/lib/asl";
import { eventVisits } from "./event-visits";
import { lambdaTask, runForTest } from "./visits-for-tests";

const echo: TaskWorld = { answer: () => ({ kind: "succeeds", output: {} }) };

test("every event leads to its visit: containers close after what is inside them", async () => {
  const inner = {
    StartAt: "In",
    States: { In: { Type: "Map", ItemsPath: "$.n", ItemProcessor: { StartAt: "T", States: { T: lambdaTask({ End: true }) } }, End: true } },
  };
  const definition = {
    StartAt: "Out",
    States: {
      Out: { Type: "Parallel", Branches: [inner, { StartAt: "P", States: { P: { Type: "Pass", End: true } } }], Next: "End" },
      End: { Type: "Succeed" },
    },
  };
  const { history, visits } = await runForTest(definition, echo, { n: [1, 2] });
  const owners = eventVisits(history, visits);
  const told = history.map(({ type }, index) => `${type} ${owners[index]?.state ?? "-"}`);
  expect(new Set(told.filter((line) => !line.includes("State")))).toEqual(
    new Set([
      "ExecutionStarted -",
      "MapIterationStarted In",
      "LambdaFunctionScheduled T",
      "LambdaFunctionStarted T",
      "LambdaFunctionSucceeded T",
      "MapIterationSucceeded In",
      "ExecutionSucceeded -",
    ]),
  );
  expect(told).toContain("ParallelStateSucceeded Out");
  expect(told).toContain("ParallelStateExited Out");
  expect(told).toContain("MapStateSucceeded In");
  expect(told).toContain("SucceedStateExited End");
});

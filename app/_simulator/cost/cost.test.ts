import { describe, expect, test } from "vitest";
import type { TaskWorld } from "@/lib/asl";
import { readScenario } from "@/app/(site)/calculator/_parts/calculator-link";
import { workflowTypeCalculation } from "@/app/(site)/calculator/_parts/workflow-type-calculation";
import { lambdaTask, runForTest } from "../run/visits-for-tests";
import type { ShownResult } from "../run/shown-run";
import { calculatorQuery } from "./calculator-query";
import { runCost } from "./run-cost";
import { itemRoom, startLimits, usedLimits } from "./run-limits";

const slow = (afterMs: number): TaskWorld => ({ answer: () => ({ kind: "succeeds", output: 1, afterMs }) });
const chain = { StartAt: "A", States: { A: lambdaTask({ Next: "B" }), B: lambdaTask({ End: true }) } };
const ran = async (afterMs: number): Promise<ShownResult> => ({ ...(await runForTest(chain, slow(afterMs))), mapRuns: [] });

test("the calculator gives the same sums as the cost view", async () => {
  const result = await ran(1000);
  const one = runCost(result, { runs: 1, region: "us-east-1", definitionBytes: 200 });
  const many = runCost(result, { runs: 1_000_000, region: "us-east-1", definitionBytes: 200 });
  const { calculation, typed } = readScenario(new URLSearchParams(calculatorQuery(result, one, "us-east-1")));
  expect(calculation).toBe(workflowTypeCalculation);
  expect(typed).toMatchObject({ runs: "1000000", states: "2", seconds: "2", memory: "64", region: "us-east-1" });
  const { columns } = calculation.compute({ number: (name) => Number(typed[name]), choice: (name) => typed[name] ?? "" });
  expect(many.standard.dollars).toBe(50); // two states entered: the start is no transition
  expect(columns.map(({ answer }) => answer)).toEqual(["$50.00", `$${many.express.dollars.toFixed(2)}`]);
});

describe("what breaks first when there are more runs", () => {
  test.each([
    { says: "short tasks: the transitions", afterMs: 10, region: "eu-central-1", first: "StartExecution calls" },
    { says: "long tasks: Lambda", afterMs: 60_000, region: "us-east-1", first: "Lambda's 1,000 at once" },
  ])("$says", async ({ afterMs, region, first }) => {
    expect(startLimits(await ran(afterMs), region)[0]?.name).toBe(first);
  });
});

test("how many items fit into one history is told from the events each makes", async () => {
  const definition = {
    StartAt: "All",
    States: { All: { Type: "Map", ItemProcessor: { StartAt: "One", States: { One: lambdaTask({ End: true }) } }, End: true } },
  };
  const result = await runForTest(definition, slow(5), [1, 2, 3, 4]);
  expect(itemRoom({ ...result, mapRuns: [] })).toMatchObject({ state: "All", items: 4, eventsEach: 8, most: 3124 });
  expect(itemRoom(await ran(1))).toBeUndefined();
});

test("the nearest limit comes first", async () => {
  const shares = usedLimits(await ran(100_000)).map(({ used, limit }) => used / limit);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect(usedLimits(await ran(100_000))[0]?.name).toBe("Duration, as Express");
});

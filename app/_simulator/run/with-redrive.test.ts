import { expect, test } from "vitest";
import { redriveExecution, type TaskWorld } from "@/lib/asl";
import { lambdaTask, runForTest } from "./visits-for-tests";
import { firstAttempt, withRedrive } from "./with-redrive";

const echo: TaskWorld = { answer: ({ input }) => ({ kind: "succeeds", output: input }) };
const failing = (fails: (state: string, mapIndex: number | undefined) => boolean): TaskWorld => ({
  answer: ({ state, mapIndex, input }) =>
    fails(state, mapIndex) ? { kind: "fails", error: "Boom", cause: "it did" } : { kind: "succeeds", output: input },
});

test("a redriven chain is one run: visits go on, sums add up, and it is told what ran again", async () => {
  const definition = { StartAt: "A", States: { A: lambdaTask({ Next: "B" }), B: lambdaTask({ Next: "C" }), C: lambdaTask({ End: true }) } };
  const failed = await runForTest(
    definition,
    failing((state) => state === "B"),
  );
  const again = await redriveExecution(failed, { tasks: echo });
  if ("refused" in again) throw new Error(again.refused.message);
  const { result, redrives } = withRedrive(firstAttempt(failed), again);
  expect(result.visits.map(({ id, state }) => `${id} ${state}`)).toEqual(["0 A", "1 B", "2 B", "3 C"]);
  expect(result.statistics.transitions).toBe(2 + 1 + 2); // the redrive itself is one
  expect(redrives).toMatchObject([{ count: 1, reran: ["B", "C"], kept: ["A"], children: { reran: 0, kept: 0 } }]);
});

test("of a Map Run only what failed runs again; the children that succeeded stay in the list", async () => {
  const processor = {
    ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
    StartAt: "T",
    States: { T: lambdaTask({ End: true }) },
  };
  const definition = { StartAt: "M", States: { M: { Type: "Map", ToleratedFailureCount: 1, ItemProcessor: processor, End: true } } };
  const failed = await runForTest(
    definition,
    failing((_state, mapIndex) => mapIndex === 1 || mapIndex === 3),
    [1, 2, 3, 4, 5],
  );
  expect(failed.status).toBe("FAILED");
  const again = await redriveExecution(failed, { tasks: echo });
  if ("refused" in again) throw new Error(again.refused.message);
  const { result, redrives } = withRedrive(firstAttempt(failed), again);
  const [mapRun] = result.mapRuns;
  expect(mapRun?.children.map(({ index, status }) => `${index} ${status}`)).toEqual([0, 1, 2, 3, 4].map((index) => `${index} SUCCEEDED`));
  expect(mapRun?.children[1]?.visits.map(({ id, error }) => `${id} ${error ?? "ok"}`)).toEqual(["0 Boom", "1 ok"]);
  const [redrive] = redrives;
  expect((redrive?.children.reran ?? 0) + (redrive?.children.kept ?? 0)).toBe(5);
  expect(redrive?.children.reran).toBeGreaterThanOrEqual(2);
});

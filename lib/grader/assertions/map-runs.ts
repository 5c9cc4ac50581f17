import type { Json, MapRun } from "@/lib/asl";
import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { Bounds, isWithin, showBounds } from "../bounds";

const MapRuns = z.strictObject({
  /** Map Runs there must be; one by default. */
  count: Bounds.default(1),
  status: z.enum(["SUCCEEDED", "FAILED", "ABORTED"]).optional(),
  /** Child executions of each. */
  children: Bounds.optional(),
  /** Items of each that failed. */
  failedItems: Bounds.optional(),
  items: Bounds.optional(),
});

/** Map Runs of distributed Maps. */
export const mapRuns = assertionKind(MapRuns, (expected, { result }) => {
  const runs = result.mapRuns;
  if (!isWithin(runs.length, expected.count))
    return [
      {
        message: `There should be ${showBounds(expected.count, "Map Run")}; there were ${runs.length}.${runs.length === 0 ? " Only a Map in DISTRIBUTED mode makes one." : ""}`,
        expected: expected.count as Json,
        actual: runs.length,
      },
    ];
  return runs.flatMap((run) => [
    ...(expected.status === undefined || run.status === expected.status
      ? []
      : [
          {
            message: `The Map Run of "${run.state}" should end ${expected.status}; it ended ${run.status}.`,
            expected: expected.status,
            actual: run.status,
            state: run.state,
          },
        ]),
    ...numbers(run).flatMap(([name, what, actual]) => {
      const bounds = expected[name];
      if (bounds === undefined || isWithin(actual, bounds)) return [];
      return [
        {
          message: `The Map Run of "${run.state}" should have ${showBounds(bounds)} ${what}; it had ${actual}.`,
          expected: bounds as Json,
          actual,
          state: run.state,
        },
      ];
    }),
  ]);
});

function numbers(run: MapRun): readonly (readonly ["children" | "failedItems" | "items", string, number])[] {
  const { failed, timedOut, total } = run.itemCounts;
  return [
    ["children", "child executions", run.executionCounts.total],
    ["failedItems", "failed items", failed + timedOut],
    ["items", "items", total],
  ];
}

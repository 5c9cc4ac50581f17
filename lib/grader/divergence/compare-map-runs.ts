import type { ChildExecution, Json, MapRun } from "@/lib/asl";
import { firstDifference } from "../first-difference";
import { showDifference } from "../show";
import type { Divergence, VisitPair } from "./divergence";

/** The Map Runs of two distributed Maps: their items, batches, children's inputs, pressure and tolerance. */
export function compareMapRuns({ actual, expected, runs }: VisitPair): Divergence | undefined {
  const one = runs.actual.result.mapRuns.find(({ state }) => state === actual.state);
  const other = runs.expected.result.mapRuns.find(({ state }) => state === expected.state);
  const parts = (field: string, message: string, [wanted, was]: readonly [Json, Json]): Divergence => ({
    state: actual.state,
    field,
    message,
    expected: wanted,
    actual: was,
  });
  if (one === undefined || other === undefined) {
    if (one === other) return undefined;
    const kinds = [other === undefined ? "inline" : "distributed", one === undefined ? "inline" : "distributed"] as const;
    return parts("ItemProcessor", `Map "${actual.state}" runs ${kinds[1]}; it should run ${kinds[0]}.`, kinds);
  }
  const early = childInputs(actual.state, one, other) ?? tolerance(actual.state, one, other);
  if (early) return early;
  for (const [field, what, count] of COUNTS) {
    const [wanted, was] = [count(other), count(one)];
    if (wanted !== was)
      return parts(field, `Map "${actual.state}" had ${was} ${what}; it should have ${wanted} (${field}).`, [wanted, was]);
  }
  return undefined;
}

const COUNTS: readonly (readonly [string, string, (run: MapRun) => number])[] = [
  ["ItemBatcher", "child executions", (run) => (run.itemCounts.total === 0 ? 0 : run.executionCounts.total)],
  ["ItemsPath", "items", (run) => run.itemCounts.total],
  ["MaxConcurrency", "children at work at its busiest moment", (run) => run.concurrencyReached],
];

function childInputs(state: string, one: MapRun, other: MapRun): Divergence | undefined {
  const child = (run: MapRun, wanted: number): ChildExecution | undefined => run.children.find(({ index }) => index === wanted);
  // A run that failed early may not have kept its first child: only what both have can be compared.
  const common = one.children.find(({ index }) => child(other, index) !== undefined);
  const difference = common && firstDifference(child(other, common.index)?.input, common.input);
  if (common === undefined || difference === undefined) return undefined;
  const field = /^\/(BatchInput|Items(\/\d+)?$)/.test(difference.at) ? "ItemBatcher" : "ItemSelector";
  const message = `${common.index === 0 ? "The first child" : `Child ${common.index + 1}`} of Map "${state}" gets the wrong input (${field}): ${showDifference(difference)}.`;
  return { state, field, message, expected: difference.expected ?? null, actual: difference.actual ?? null };
}

function tolerance(state: string, one: MapRun, other: MapRun): Divergence | undefined {
  if (one.status === other.status) return undefined;
  const field = "ToleratedFailurePercentage";
  const failed = one.itemCounts.failed + one.itemCounts.timedOut;
  const message = `With ${failed} of ${one.itemCounts.total} items failed, Map "${state}" ended ${one.status}; it should end ${other.status} (${field}).`;
  return { state, field, message, expected: other.status, actual: one.status };
}

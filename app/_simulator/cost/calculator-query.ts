import type { RunCost } from "./run-cost";
import type { ShownResult } from "../run/shown-run";

/** @returns the query of a link to the calculator with a run's figures: a million such runs. */
export function calculatorQuery(result: ShownResult, { billedMs, billedMb }: RunCost, region: string): string {
  return new URLSearchParams({
    sum: "type",
    runs: "1000000",
    states: String(Math.max(1, result.statistics.transitions)),
    seconds: String(billedMs / 1000),
    memory: String(billedMb),
    region,
  }).toString();
}

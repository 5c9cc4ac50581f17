import { type Cost, billedMemoryMb, estimatedMemoryMb, expressCost, standardCost, sumOf } from "@/lib/pricing";
import type { ShownResult } from "../run/shown-run";

/** What a number of such runs cost, either way. */
export interface RunCost {
  readonly standard: Cost;
  readonly express: Cost;
  /** Of one run as Express: what is billed. */
  readonly billedMs: number;
  readonly memoryMb: number;
  readonly billedMb: number;
}

/** As Express bills the children of a Map Run when nothing is known of their memory. */
const CHILD_MEMORY_MB = 64;
const STEP_MS = 100;

/** @param definitionBytes - of the definition that ran: part of AWS's estimate of memory. */
export function runCost(
  result: ShownResult,
  { runs, region, definitionBytes }: { readonly runs: number; readonly region: string; readonly definitionBytes: number },
): RunCost {
  const { transitions, expressRequests, expressBilledMs, peakPayloadBytes } = result.statistics;
  const durationMs = result.stopMs - result.startMs;
  const containers = result.visits.filter(({ type }) => type === "Map" || type === "Parallel").length;
  const memoryMb = estimatedMemoryMb(definitionBytes / 1000, peakPayloadBytes / 1000, containers);
  const own = standardCost({ runs, statesPerRun: transitions, region });
  const children = { runs: runs * expressRequests, durationMs: expressBilledMs / Math.max(1, expressRequests), memoryMb: CHILD_MEMORY_MB };
  return {
    standard: expressRequests === 0 ? own : sumOf(own, named(expressCost(children))),
    express: expressCost({ runs, durationMs, memoryMb }),
    billedMs: Math.max(1, Math.ceil(durationMs / STEP_MS)) * STEP_MS,
    memoryMb,
    billedMb: billedMemoryMb(memoryMb),
  };
}

function named(children: Cost): Cost {
  return { ...children, steps: children.steps.map((step) => ({ ...step, label: `Express children, ${step.label.toLowerCase()}` })) };
}

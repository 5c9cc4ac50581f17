import type { ExecutionResult } from "@/lib/asl";
import { expressCost, standardCost } from "@/lib/pricing";

const MEMORY_MB = 64; // the smallest step Express bills
const DECIMALS = 8;

/** @returns dollars at list price for one Standard execution, Express children of its Map Runs included, the tasks' own services not. */
export function priceOfRun({ statistics: { transitions, expressRequests, expressBilledMs } }: ExecutionResult): number {
  const standard = standardCost({ runs: 1, statesPerRun: transitions }).dollars;
  const durationMs = expressBilledMs / Math.max(1, expressRequests);
  const express = expressRequests === 0 ? 0 : expressCost({ runs: expressRequests, durationMs, memoryMb: MEMORY_MB }).dollars;
  return Number((standard + express).toFixed(DECIMALS));
}

/** @returns dollars at list price for one execution of an Express machine, from its duration. */
export function priceOfExpressRun({ startMs, stopMs }: ExecutionResult): number {
  return Number(expressCost({ runs: 1, durationMs: stopMs - startMs, memoryMb: MEMORY_MB }).dollars.toFixed(DECIMALS));
}

import type { Json } from "@/lib/asl";
import { expressCost, standardCost } from "@/lib/pricing";
import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { Bounds, isWithin, showBounds } from "../bounds";

const MEMORY_MB = 64; // the smallest step Express bills
const DECIMALS = 8;

/** What the execution costs at list price, children included, tasks' own services not. */
export const cost = assertionKind(z.strictObject({ dollars: Bounds }), ({ dollars }, { result }) => {
  const { transitions, expressRequests, expressBilledMs } = result.statistics;
  const standard = standardCost({ runs: 1, statesPerRun: transitions }).dollars;
  const durationMs = expressBilledMs / Math.max(1, expressRequests);
  const express = expressRequests === 0 ? 0 : expressCost({ runs: expressRequests, durationMs, memoryMb: MEMORY_MB }).dollars;
  const actual = Number((standard + express).toFixed(DECIMALS));
  if (isWithin(actual, dollars)) return [];
  return [{ message: `The execution should cost ${showBounds(dollars)} dollars; it cost ${actual}.`, expected: dollars as Json, actual }];
});

import type { Json } from "@/lib/asl";
import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { Bounds, isWithin, showBounds } from "../bounds";

/** Most calls of a function, or most children of the distributed Maps, at work at one moment. */
export const concurrency = assertionKind(z.strictObject({ of: z.string().optional(), peak: Bounds }), ({ of, peak }, { result, log }) => {
  const actual =
    of === undefined ? Math.max(0, ...result.mapRuns.map((run) => run.concurrencyReached)) : (log.summaries[of]?.peakConcurrency ?? 0);
  if (isWithin(actual, peak)) return [];
  const what = of === undefined ? "children of the Map Run" : `calls of "${of}"`;
  const hint = of === undefined && result.mapRuns.length === 0 ? " There was no Map Run: an inline Map makes none." : "";
  return [
    {
      message: `At the busiest moment ${showBounds(peak)} ${what} should be under way; there were ${actual}.${hint}`,
      expected: peak as Json,
      actual,
    },
  ];
});

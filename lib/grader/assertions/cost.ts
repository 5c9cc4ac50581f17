import type { Json } from "@/lib/asl";
import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { Bounds, isWithin, showBounds } from "../bounds";
import { priceOfRun } from "../price-of-run";

/** What the execution costs at list price, children included, tasks' own services not. */
export const cost = assertionKind(z.strictObject({ dollars: Bounds }), ({ dollars }, { result }) => {
  const actual = priceOfRun(result);
  if (isWithin(actual, dollars)) return [];
  return [{ message: `The execution should cost ${showBounds(dollars)} dollars; it cost ${actual}.`, expected: dollars as Json, actual }];
});

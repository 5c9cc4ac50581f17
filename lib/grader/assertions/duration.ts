import type { Json } from "@/lib/asl";
import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { Bounds, isWithin, showBounds } from "../bounds";

/** Virtual seconds from start to end. */
export const duration = assertionKind(z.strictObject({ seconds: Bounds }), ({ seconds }, { result }) => {
  const actual = (result.stopMs - result.startMs) / 1000;
  if (isWithin(actual, seconds)) return [];
  return [{ message: `The execution should take ${showBounds(seconds)} s; it took ${actual} s.`, expected: seconds as Json, actual }];
});

import type { Json } from "@/lib/asl";
import { assertionKind } from "../assertion-kind";
import { Bounds, isWithin, showBounds } from "../bounds";

/** State transitions as Standard workflows are billed: each state entered, each retry, each start of a Map Run's child. */
export const transitions = assertionKind(Bounds, (expected, { result }) => {
  const actual = result.statistics.transitions;
  if (isWithin(actual, expected)) return [];
  return [
    {
      message: `The execution should use ${showBounds(expected, "state transition")}; it used ${actual}.`,
      expected: expected as Json,
      actual,
    },
  ];
});

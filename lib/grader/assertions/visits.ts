import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { allVisits } from "../attempts";
import { showPath } from "../show";

/** States that must be entered, in this order; others may come between. */
export const visits = assertionKind(z.array(z.string()).min(1), (expected, { result }) => {
  const actual = allVisits(result).map((visit) => visit.state);
  let next = 0;
  for (const state of actual) if (state === expected[next]) next += 1;
  const missed = expected[next];
  if (missed === undefined) return [];
  const after = next === 0 ? "" : ` after "${expected[next - 1] ?? ""}"`;
  return [
    {
      message: `The run should enter "${missed}"${after}; it entered ${actual.length === 0 ? "none" : showPath(actual)}.`,
      expected,
      actual,
      state: missed,
    },
  ];
});

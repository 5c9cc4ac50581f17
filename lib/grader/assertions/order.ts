import { z } from "zod";
import { assertionKind } from "../assertion-kind";

/** Names in the order in which they are called; calls of what is not named do not count. */
export const order = assertionKind(z.array(z.string()).min(1), (expected, { log }) => {
  const named = new Set(expected);
  const actual = log.calls.filter((call) => named.has(call.to)).map((call) => call.to);
  if (actual.length === expected.length && actual.every((name, i) => name === expected[i])) return [];
  return [
    {
      message: `The calls should come in the order ${expected.join(", ")}; they came ${actual.length === 0 ? "not at all" : actual.join(", ")}.`,
      expected,
      actual,
    },
  ];
});

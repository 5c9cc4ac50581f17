import { z } from "zod";
import { assertionKind } from "../assertion-kind";
import { showPath } from "../show";

/** Names in the order in which they are called; calls of what is not named do not count. */
export const order = assertionKind(z.array(z.string()).min(1), (expected, { log }) => {
  const named = new Set(expected);
  const actual = log.calls.filter((call) => named.has(call.to)).map((call) => call.to);
  if (actual.length === expected.length && actual.every((name, i) => name === expected[i])) return [];
  const off = expected.findIndex((name, i) => name !== actual[i]);
  const came = actual.length === 0 ? "not at all" : showPath(actual, ", ");
  return [
    {
      message: `The calls should come in the order ${showPath(expected, ", ")}; they came ${came}. ${firstOff(off === -1 ? expected.length : off, expected, actual)}`,
      expected,
      actual,
    },
  ];
});

function firstOff(at: number, expected: readonly string[], actual: readonly string[]): string {
  const [wanted, was] = [expected[at], actual[at]];
  if (wanted === undefined) return `After the last of them came ${was ?? ""} once more.`;
  return was === undefined ? `Call ${at + 1}, ${wanted}, is missing.` : `Call ${at + 1} should be ${wanted}, and is ${was}.`;
}

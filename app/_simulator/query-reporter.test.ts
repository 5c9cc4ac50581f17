import { expect, test } from "vitest";
import { queryReporter } from "./query-reporter";
import type { RunningQuery } from "./simulator-task";

const a = ["1 + 1", "A"] as const;
const b = ["1 + 1", "B"] as const;
const told = ([source, state]: readonly [string, string]): RunningQuery => ({ source, state });

test.each([
  { says: "each is written out once, then it is a number", begun: [a, b, a, b], tells: [told(a), told(b), 0, 1] },
  { says: "a repeated one is told once", begun: [a, a, a], tells: [told(a)] },
  { says: "it is told again after another", begun: [a, b, b, a, a], tells: [told(a), told(b), 0] },
])("$says", ({ begun, tells }) => {
  const messages: (RunningQuery | number)[] = [];
  const report = queryReporter((query) => messages.push(query));
  for (const [source, state] of begun) report(source, state);
  expect(messages).toEqual(tells);
});

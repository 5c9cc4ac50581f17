import { expect, test } from "vitest";
import { stoppedMessage } from "./stopped-message";

const tooLong = { status: "stopped", why: "too-long" } as const;

test.each([
  { says: "by hand", state: { status: "stopped", why: "asked" } as const, message: /^Stopped, as you asked\./ },
  { says: "no expression began", state: tooLong, message: /look for a loop or an expression without an end\.$/ },
  {
    says: "an expression",
    state: { ...tooLong, query: { source: "$f(1)", state: "Count" } },
    message: /The last JSONata expression it began is in the state "Count": \$f\(1\)\. /,
  },
  {
    says: "a template that is one expression",
    state: { ...tooLong, query: { source: '"{% $f(\\"a\\") %}"', state: "Count" } },
    message: /"Count": \{% \$f\("a"\) %\}\. /,
  },
  {
    says: "a template, cut where it is long",
    state: { ...tooLong, query: { source: JSON.stringify({ a: "x".repeat(500) }), state: "Count" } },
    message: /"Count": \{"a":"x{114}…\. /,
  },
])("$says", ({ state, message }) => {
  expect(stoppedMessage(state)).toMatch(message);
});

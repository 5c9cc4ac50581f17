import { parseDefinition } from "@/lib/asl";
import { expect, test } from "vitest";
import { sameMeaning } from "./same-meaning";

const F = "arn:aws:lambda:us-east-1:123456789012:function:f";

test("names, order, comments, aliases and defaults change, and nothing else", () => {
  const inner = (name: string) => ({ StartAt: name, States: { [name]: { Type: "Pass", End: true } } });
  const definition = {
    StartAt: "A",
    States: {
      A: {
        Type: "Task",
        Resource: F,
        Retry: [{ ErrorEquals: ["X"], MaxAttempts: 5 }],
        Catch: [{ ErrorEquals: ["States.ALL"], Next: "B" }],
        Next: "C",
      },
      C: { Type: "Choice", Choices: [{ Variable: "$.x", IsPresent: true, Next: "P" }], Default: "M" },
      P: { Type: "Parallel", Branches: [inner("I")], Next: "B" },
      M: { Type: "Map", ItemProcessor: inner("J"), Next: "B" },
      B: { Type: "Succeed" },
    },
  };
  const rewritten = sameMeaning(JSON.stringify(definition));
  expect(parseDefinition(rewritten).diagnostics.filter(({ severity }) => severity === "ERROR")).toEqual([]);
  const { States } = JSON.parse(rewritten) as { States: Record<string, unknown> };
  expect(Object.keys(States)).toEqual(["Z B", "Z M", "Z P", "Z C", "Z A"]);
  expect(States["Z A"]).toMatchObject({
    Resource: `${F}:live`,
    Retry: [{ ErrorEquals: ["X"], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 5 }],
    Catch: [{ ErrorEquals: ["States.ALL"], Next: "Z B" }],
    Next: "Z C",
  });
  expect(States["Z C"]).toMatchObject({ Choices: [{ Next: "Z P" }], Default: "Z M" });
  expect(States["Z P"]).toMatchObject({ Branches: [{ StartAt: "Z I", States: { "Z I": { Type: "Pass", End: true } } }] });
  expect(States["Z M"]).toMatchObject({ ItemProcessor: { StartAt: "Z J" } });
});

test("what is no definition stays as it is", () => {
  expect(sameMeaning("[1]")).toBe("[1]");
});

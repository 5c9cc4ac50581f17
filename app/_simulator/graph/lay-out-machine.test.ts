import { describe, expect, test } from "vitest";
import { choiceRuleLabel } from "./choice-rule-label";
import { layOutMachine } from "./lay-out-machine";
import type { Box } from "./laid-out-machine";

const machine = {
  StartAt: "Decide",
  States: {
    Decide: { Type: "Choice", Choices: [{ Variable: "$.total", NumericGreaterThan: 100, Next: "Both" }], Default: "Pay" },
    Pay: {
      Type: "Task",
      Resource: "arn:aws:states:::lambda:invoke",
      Retry: [{}],
      Catch: [{ ErrorEquals: ["States.ALL"], Next: "Sorry" }],
      End: true,
    },
    Sorry: { Type: "Fail" },
    Both: {
      Type: "Parallel",
      Branches: [
        { StartAt: "L", States: { L: { Type: "Pass", End: true } } },
        { StartAt: "R", States: { R: { Type: "Pass", Next: "R2" }, R2: { Type: "Pass", End: true } } },
      ],
      Next: "Nowhere",
    },
  },
};

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const apart = (a: Box, b: Box): boolean => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

test("every state has a place, branches lie within their Parallel, and states of one block never overlap", () => {
  const picture = layOutMachine(JSON.stringify(machine));
  const states = new Map(picture?.states.map((state) => [state.name, state]));
  expect([...states.keys()].sort()).toEqual(["Both", "Decide", "L", "Pay", "R", "R2", "Sorry"]);
  const both = states.get("Both");
  for (const name of ["L", "R", "R2"]) {
    const inner = states.get(name);
    expect(inner !== undefined && both?.frames.some((frame) => within(inner, frame)), name).toBe(true);
  }
  const top = picture?.states.filter(({ depth }) => depth === 0) ?? [];
  for (const a of top) for (const b of top) expect(a === b || apart(a, b), `${a.name} and ${b.name}`).toBe(true);
});

test("transitions say what they are, and one to no state is left out", () => {
  const transitions = layOutMachine(JSON.stringify(machine))?.transitions.map(({ fromName, toName, kind, label }) => ({
    fromName,
    toName,
    kind,
    label,
  }));
  expect(transitions).toEqual([
    { fromName: "Decide", toName: "Both", kind: "choice", label: "$.total > 100" },
    { fromName: "Decide", toName: "Pay", kind: "default", label: "Default" },
    { fromName: "Pay", toName: "Sorry", kind: "catch", label: "States.ALL" },
    { fromName: "R", toName: "R2", kind: "next", label: "" },
  ]);
});

test.each([
  { says: "no JSON", text: "{" },
  { says: "no states", text: "{}" },
  { says: "states that are no object", text: '{"States": []}' },
])("$says has no picture", ({ text }) => {
  expect(layOutMachine(text)).toBeUndefined();
});

test("200 states are laid out in a second", () => {
  const states = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [
      `S${index}`,
      index % 7 === 0 && index < 190
        ? { Type: "Choice", Choices: [{ Variable: "$.a", IsPresent: true, Next: `S${index + 5}` }], Default: `S${index + 1}` }
        : index === 199
          ? { Type: "Succeed" }
          : { Type: "Pass", Next: `S${index + 1}` },
    ]),
  );
  const began = performance.now();
  expect(layOutMachine(JSON.stringify({ StartAt: "S0", States: states }))?.states).toHaveLength(200);
  expect(performance.now() - began).toBeLessThan(5000); // generous: test machines are slow and shared
});

describe("a Choice Rule in a few words", () => {
  test.each([
    { rule: { Variable: "$.a", StringEquals: "x" }, label: "$.a = x" },
    { rule: { Not: { Variable: "$.a", IsPresent: true } }, label: "not $.a is present" },
    { rule: { Variable: "$.a", IsNull: false }, label: "$.a is not null" },
    {
      rule: {
        And: [
          { Variable: "$.a", NumericLessThanEquals: 1 },
          { Variable: "$.b", BooleanEquals: true },
        ],
      },
      label: "$.a ≤ 1 and $.b = true",
    },
    { rule: { Condition: "{% $states.input.n > 3 %}" }, label: "$states.input.n > 3" },
    { rule: { Variable: "$.a.very.long.path.that.never.ends", StringMatches: "log-*" }, label: "$.a.very.long.path.that.never.end…" },
  ])("$label", ({ rule, label }) => {
    expect(choiceRuleLabel(rule)).toBe(label);
  });
});

import { describe, expect, test } from "vitest";
import { choiceRuleLabel } from "./choice-rule-label";
import { describeMachine } from "./describe-machine";
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
  const picture = layOutMachine(machine);
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
  const transitions = layOutMachine(machine)?.transitions.map(({ fromName, toName, kind, label }) => ({
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
  { says: "no definition", definition: undefined },
  { says: "no states", definition: {} },
  { says: "states that are no object", definition: { States: [] } },
])("$says has no picture", ({ definition }) => {
  expect(layOutMachine(definition)).toBeUndefined();
});

test.each([{ StartAt: 7, States: { A: "x", B: { Type: "Pass", Next: "Gone" } } }, { States: { C: { Type: "Choice", Choices: "none" } } }])(
  "a definition at fault is drawn as far as it goes: %j",
  (definition) => {
    expect(layOutMachine(definition)?.states).toHaveLength(1);
  },
);

test("everything lies within the picture, and a branch in the middle of a container that its name widens", () => {
  const picture = layOutMachine(machine);
  for (const state of picture?.states ?? []) {
    expect(within(state, { x: 0, y: 0, width: picture?.width ?? 0, height: picture?.height ?? 0 }), state.name).toBe(true);
    const [first, last] = [state.frames[0], state.frames.at(-1)];
    if (first === undefined || last === undefined) continue;
    expect(first.x - state.x).toBeCloseTo(state.x + state.width - (last.x + last.width), 3);
  }
});

test("the same is told in words", () => {
  const picture = layOutMachine(machine);
  expect(picture && describeMachine(picture)).toEqual([
    "The machine starts at Decide.",
    "Decide is a Choice state. If $.total > 100, it goes to Both. Otherwise it goes to Pay.",
    "Pay is a Task state (lambda:invoke). It is retried. On States.ALL it goes to Sorry. It ends there.",
    "Sorry is a Fail state. The execution fails there.",
    "Both is a Parallel state (2 branches). Branch 1 starts at L. Branch 2 starts at R.",
    "L is a Pass state. It ends there.",
    "R is a Pass state. Then comes R2.",
    "R2 is a Pass state. It ends there.",
  ]);
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
  expect(layOutMachine({ StartAt: "S0", States: states })?.states).toHaveLength(200);
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

import type { JsonObject } from "@/lib/asl";
import { describe, expect, test } from "vitest";
import { pairState, stateText } from "./state-pair";

const arn = (name: string): string => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;
const task = (name: string): JsonObject => ({ Type: "Task", Resource: arn(name) });
const invoke = (name: string): JsonObject => ({
  Type: "Task",
  Resource: "arn:aws:states:::lambda:invoke",
  Arguments: { FunctionName: name },
});
const machine = (states: JsonObject): string => JSON.stringify({ States: states });
const solution = machine({
  Pay: task("pay"),
  Ship: task("ship"),
  Each: { Type: "Map", ItemProcessor: { States: { Inner: { Type: "Wait" } } } },
  Ask: invoke("ask"),
  Tell: invoke("tell"),
});

describe("which state of the solution plays the part of a learner's", () => {
  test.each<{ says: string; definition: string; state: string; part: string | undefined }>([
    { says: "the one of its name", definition: machine({ Pay: task("other") }), state: "Pay", part: "Pay" },
    { says: "the one that calls the same function", definition: machine({ Mine: task("ship") }), state: "Mine", part: "Ship" },
    { says: "the one that invokes the same function", definition: machine({ Mine: invoke("tell") }), state: "Mine", part: "Tell" },
    { says: "the only one of its type", definition: machine({ Mine: { Type: "Map", Label: "x" } }), state: "Mine", part: "Each" },
    { says: "one inside a Map", definition: machine({ Mine: { Type: "Wait" } }), state: "Mine", part: "Inner" },
    { says: "a name of another type does not count", definition: machine({ Pay: { Type: "Map" } }), state: "Pay", part: "Each" },
    { says: "none where two could be meant", definition: machine({ A: task("pay"), B: task("pay") }), state: "A", part: undefined },
    { says: "none of a type the solution lacks", definition: machine({ A: { Type: "Pass" } }), state: "A", part: undefined },
    { says: "none for a state that is not there", definition: machine({}), state: "A", part: undefined },
    { says: "none for a broken text", definition: "{", state: "A", part: undefined },
  ])("$says", ({ definition, state, part }) => {
    expect(pairState(definition, solution, state)?.solution.name).toBe(part);
  });
});

test("a state is shown without the states it holds", () => {
  const { States } = JSON.parse(solution) as { readonly States: { readonly Each: JsonObject } };
  expect(JSON.parse(stateText({ ...States.Each, Retry: [{ ErrorEquals: ["E"] }] }))).toEqual({
    Type: "Map",
    ItemProcessor: { States: "1 states" },
    Retry: [{ ErrorEquals: ["E"] }],
  });
});

import { runInSimulator, World } from "@/lib/simulator";
import type { Json, JsonObject } from "@/lib/asl";
import { describe, expect, test } from "vitest";
import type { TracedRun } from "./divergence";
import { firstDivergence } from "./first-divergence";

const lambda = (name: string): string => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;
const task = (name: string, rest: JsonObject = { End: true }): JsonObject => ({ Type: "Task", Resource: lambda(name), ...rest });
const one = (state: JsonObject): JsonObject => ({ StartAt: "A", States: { A: state } });

async function traced(definition: JsonObject, world: unknown, input: Json): Promise<TracedRun> {
  const reply = await runInSimulator({ definition: JSON.stringify(definition), input, world: World.parse(world) });
  if (reply.kind !== "result" && reply.kind !== "limit") throw new Error(JSON.stringify(reply));
  return reply;
}

const ok = { functions: { f: [{ returns: { got: 1 }, takes: "2s" }], g: [{ returns: { got: 2 } }] } };
const bad = { functions: { ...ok.functions, f: [{ throws: { error: "E", cause: "c" } }] } };
const silent = { functions: { ...ok.functions, f: [{ never: true }] } };

const wait = (seconds: number): JsonObject => ({
  StartAt: "W",
  States: { W: { Type: "Wait", Seconds: seconds, Next: "A" }, A: task("f") },
});
const passThen = (fields: JsonObject): JsonObject => ({
  QueryLanguage: "JSONata",
  StartAt: "A",
  States: { A: { Type: "Pass", Next: "B" }, B: task("f", { ...fields, End: true }) },
});
const inline = (fields: JsonObject): JsonObject =>
  one({ Type: "Map", ItemProcessor: { StartAt: "I", States: { I: task("f") } }, ...fields, End: true });
const choose = (operator: string): JsonObject => ({
  StartAt: "C",
  States: { C: { Type: "Choice", Choices: [{ Variable: "$.n", [operator]: 1, Next: "A" }], Default: "B" }, A: task("f"), B: task("g") },
});
const caught = (next: string): JsonObject => ({
  StartAt: "A",
  States: {
    A: task("f", {
      Catch: [
        { ErrorEquals: ["E"], Next: next },
        { ErrorEquals: ["States.ALL"], Next: next === "B" ? "F" : "B" },
      ],
      End: true,
    }),
    B: task("g"),
    F: { Type: "Fail", Error: "X" },
  },
});
const map = (rest: JsonObject): JsonObject =>
  one({
    Type: "Map",
    ItemProcessor: { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" }, StartAt: "I", States: { I: task("f") } },
    End: true,
    ...rest,
  });
const inlineMap = one({ Type: "Map", ItemProcessor: { StartAt: "I", States: { I: task("f") } }, End: true });
const items = [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }];

describe("where a run first parts from the reference", () => {
  test.each<{ says: string; actual: JsonObject; expected: JsonObject; world?: object; input?: Json; parts: object | undefined }>([
    { says: "nowhere", actual: one(task("f")), expected: one(task("f")), parts: undefined },
    {
      says: "its arguments",
      actual: one(task("f", { Parameters: { a: 1 }, End: true })),
      expected: one(task("f", { Parameters: { a: 2 }, End: true })),
      parts: { state: "A", field: "Parameters", expected: 2, actual: 1 },
    },
    {
      says: "the data it works on, without arguments of its own",
      actual: one(task("f", { InputPath: "$.n", End: true })),
      expected: one(task("f")),
      parts: { state: "A", field: "InputPath" },
    },
    {
      says: "a repeat too few",
      world: bad,
      actual: one(task("f", { Retry: [{ ErrorEquals: ["E"], MaxAttempts: 1 }], End: true })),
      expected: one(task("f", { Retry: [{ ErrorEquals: ["E"], MaxAttempts: 2 }], End: true })),
      parts: { state: "A", field: "Retry", expected: 2, actual: "no repeat" },
    },
    {
      says: "a repeat too many",
      world: bad,
      actual: one(task("f", { Retry: [{ ErrorEquals: ["E"] }], End: true })),
      expected: one(task("f")),
      parts: { state: "A", field: "Retry", expected: "no repeat", actual: 1 },
    },
    {
      says: "a timeout that is not there",
      world: silent,
      actual: one(task("f", { End: true })),
      expected: one(task("f", { TimeoutSeconds: 5, End: true })),
      parts: { state: "A", field: "TimeoutSeconds", expected: 5 },
    },
    {
      says: "a timeout too short",
      actual: one(task("f", { TimeoutSeconds: 1, End: true })),
      expected: one(task("f")),
      parts: { state: "A", field: "TimeoutSeconds" },
    },
    {
      says: "a timeout of another length",
      world: silent,
      actual: one(task("f", { TimeoutSeconds: 3, End: true })),
      expected: one(task("f", { TimeoutSeconds: 5, End: true })),
      parts: { state: "A", field: "TimeoutSeconds", expected: 5, actual: 3 },
    },
    {
      says: "the choice",
      input: { n: 1 },
      actual: choose("NumericLessThan"),
      expected: choose("NumericLessThanEquals"),
      parts: { state: "C", field: "Choices", expected: 'a call of "f"', actual: 'a call of "g"' },
    },
    {
      says: "the handler of an error",
      world: bad,
      actual: caught("F"),
      expected: caught("B"),
      parts: { state: "A", field: "Catch", expected: 'a call of "g"', actual: "a Fail state" },
    },
    {
      says: "an error that nobody handles",
      world: bad,
      actual: one(task("f")),
      expected: caught("B"),
      parts: { state: "A", field: "Catch", actual: "the failure of the run" },
    },
    {
      says: "an end too early",
      actual: one(task("f")),
      expected: { StartAt: "A", States: { A: task("f", { Next: "B" }), B: task("g") } },
      parts: { state: "A", field: "Next", actual: "the end of the run" },
    },
    {
      says: "where the result goes",
      actual: one(task("f")),
      expected: one(task("f", { ResultPath: "$.r", End: true })),
      parts: { state: "A", field: "ResultPath" },
    },
    {
      says: "a result dropped",
      actual: one(task("f", { ResultPath: null, End: true })),
      expected: one(task("f")),
      parts: { state: "A", field: "ResultPath" },
    },
    {
      says: "what a Pass makes",
      actual: one({ Type: "Pass", Result: 1, End: true }),
      expected: one({ Type: "Pass", Result: 2, End: true }),
      parts: { state: "A", field: "Result", expected: 2, actual: 1 },
    },
    { says: "how long it pauses", actual: wait(1), expected: wait(2), parts: { state: "W", field: "Seconds", expected: 2, actual: 1 } },
    {
      says: "an expression that gives nothing",
      actual: one({ QueryLanguage: "JSONata", ...task("f", { Output: "{% $states.result.none %}", End: true }) }),
      expected: one({ QueryLanguage: "JSONata", ...task("f", { Output: "{% $states.result.got %}", End: true }) }),
      parts: { state: "A", field: "Output" },
    },
    {
      says: "a path that leads nowhere",
      actual: one(task("f", { ResultSelector: { "v.$": "$.none" }, End: true })),
      expected: one(task("f", { ResultSelector: { "v.$": "$.got" }, End: true })),
      parts: { state: "A", field: "ResultSelector" },
    },
    {
      says: "a path out of the state that leads nowhere",
      actual: one(task("f", { ResultPath: "$.r", OutputPath: "$.none", End: true })),
      expected: one(task("f", { ResultPath: "$.r", OutputPath: "$.r", End: true })),
      parts: { state: "A", field: "OutputPath" },
    },
    {
      says: "a Task that fails before it calls, where the transition to it was right",
      actual: passThen({ Arguments: "{% $states.input.none %}" }),
      expected: passThen({ Arguments: "{% $states.input.n %}" }),
      parts: { state: "B", field: "Arguments" },
    },
    {
      says: "how many items of an inline Map are under way",
      input: [1, 2, 3],
      actual: inline({ MaxConcurrency: 1 }),
      expected: inline({ MaxConcurrency: 3 }),
      parts: { state: "A", field: "MaxConcurrency" },
    },
    {
      says: "in machines built differently, the first call that differs",
      actual: one(task("g")),
      expected: wait(2),
      parts: { state: "A", field: "Next" },
    },
    {
      says: "in machines built differently, a call's input",
      actual: one(task("f", { Parameters: {}, End: true })),
      expected: wait(0),
      parts: { state: "A", field: "Arguments" },
    },
    {
      says: "in machines built differently, a call that is missing",
      actual: one({ Type: "Pass", End: true }),
      expected: wait(0),
      parts: { state: "A", field: "Next", actual: {} },
    },
    { says: "in machines built differently, nowhere", actual: one(task("f")), expected: wait(0), parts: undefined },
    {
      says: "a Map's mode",
      input: items,
      actual: inlineMap,
      expected: map({}),
      parts: { state: "A", field: "ItemProcessor", expected: "distributed" },
    },
    {
      says: "a Map's mode the other way",
      input: items,
      actual: map({}),
      expected: inlineMap,
      parts: { state: "A", field: "ItemProcessor", expected: "inline" },
    },
    {
      says: "a Map's batches",
      input: items,
      actual: map({}),
      expected: map({ ItemBatcher: { MaxItemsPerBatch: 2 } }),
      parts: { state: "A", field: "ItemBatcher" },
    },
    {
      says: "a batch of another size",
      input: items,
      actual: map({ ItemBatcher: { MaxItemsPerBatch: 3 } }),
      expected: map({ ItemBatcher: { MaxItemsPerBatch: 2 } }),
      parts: { state: "A", field: "ItemBatcher" },
    },
    {
      says: "what a Map gives each child",
      input: items,
      actual: map({ ItemSelector: { "v.$": "$$.Map.Item.Value" } }),
      expected: map({}),
      parts: { state: "A", field: "ItemSelector" },
    },
    {
      says: "a Map's pressure",
      input: items,
      actual: map({ MaxConcurrency: 1 }),
      expected: map({ MaxConcurrency: 2 }),
      parts: { state: "A", field: "MaxConcurrency", expected: 2, actual: 1 },
    },
    {
      says: "a Map's tolerance",
      world: { functions: { f: [{ when: { id: 2 }, throws: { error: "E" } }, { returns: 1 }] } },
      input: items,
      actual: map({}),
      expected: map({ ToleratedFailurePercentage: 50 }),
      parts: { state: "A", field: "ToleratedFailurePercentage", expected: "SUCCEEDED", actual: "FAILED" },
    },
    {
      says: "a state inside a child",
      input: items,
      actual: map({}),
      expected: map({
        ItemProcessor: {
          ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
          StartAt: "I",
          States: { I: task("f", { Parameters: { x: 1 }, End: true }) },
        },
      }),
      parts: { state: "I", field: "Parameters" },
    },
  ])("$says", async ({ actual, expected, world = ok, input = { n: 7 }, parts }) => {
    const divergence = firstDivergence(await traced(actual, world, input), await traced(expected, world, input));
    if (parts === undefined) expect(divergence).toBeUndefined();
    else expect(divergence).toMatchObject(parts);
  });
});

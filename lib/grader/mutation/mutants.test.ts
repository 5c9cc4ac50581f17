import type { Json, JsonObject } from "@/lib/asl";
import { describe, expect, test } from "vitest";
import { mutantsOf } from "./mutants";

/** The state under test, and two for it to lead to. */
function machine(state: JsonObject): string {
  return JSON.stringify({ StartAt: "S", States: { S: state, T: { Type: "Succeed" }, U: { Type: "Succeed" } } });
}

function changed(definition: string): Json {
  const { States } = JSON.parse(definition) as { readonly States: { readonly S: Json } };
  return States.S;
}

const retrier = {
  ErrorEquals: ["A", "B"],
  IntervalSeconds: 3,
  BackoffRate: 2,
  MaxDelaySeconds: 20,
  MaxAttempts: 5,
  JitterStrategy: "FULL",
};
const catcher = { ErrorEquals: ["A"], ResultPath: "$.error", Next: "T" };

// Each operator, the state it works on, and what becomes of the one member shown.
describe("what each operator makes of a state", () => {
  test.each<{ operator: string; state: JsonObject; shows: string; becomes: readonly (Json | undefined)[] }>([
    { operator: "drop-retrier", state: { Retry: [retrier] }, shows: "Retry", becomes: [undefined] },
    { operator: "drop-retrier", state: { Retry: [{ a: 1 }, { b: 1 }] }, shows: "Retry", becomes: [[{ b: 1 }], [{ a: 1 }]] },
    {
      operator: "reorder-retriers",
      state: { Retry: [{ a: 1 }, { b: 1 }, { c: 1 }] },
      shows: "Retry",
      becomes: [
        [{ b: 1 }, { a: 1 }, { c: 1 }],
        [{ a: 1 }, { c: 1 }, { b: 1 }],
      ],
    },
    {
      operator: "retrier-errors",
      state: { Retry: [{ ErrorEquals: ["A", "B"] }] },
      shows: "Retry",
      becomes: [["States.ALL"], ["States.TaskFailed"], ["B"], ["A"]].map((ErrorEquals) => [{ ErrorEquals }]),
    },
    {
      operator: "retrier-errors",
      state: { Retry: [{ ErrorEquals: ["States.ALL"] }] },
      shows: "Retry",
      becomes: [[{ ErrorEquals: ["States.TaskFailed"] }]],
    },
    {
      operator: "interval-seconds",
      state: { Retry: [{ IntervalSeconds: 3 }] },
      shows: "Retry",
      becomes: [[{}], [{ IntervalSeconds: 4 }], [{ IntervalSeconds: 6 }]],
    },
    {
      operator: "backoff-rate",
      state: { Retry: [{ BackoffRate: 2 }] },
      shows: "Retry",
      becomes: [[{}], [{ BackoffRate: 3 }], [{ BackoffRate: 1 }]],
    },
    { operator: "backoff-rate", state: { Retry: [{ BackoffRate: 1 }] }, shows: "Retry", becomes: [[{}], [{ BackoffRate: 2 }]] },
    {
      operator: "max-delay-seconds",
      state: { Retry: [{ MaxDelaySeconds: 9 }] },
      shows: "Retry",
      becomes: [[{}], [{ MaxDelaySeconds: 10 }]],
    },
    { operator: "max-attempts", state: { Retry: [{ MaxAttempts: 0 }] }, shows: "Retry", becomes: [[{}], [{ MaxAttempts: 1 }]] },
    {
      operator: "max-attempts",
      state: { Retry: [{ MaxAttempts: 2 }] },
      shows: "Retry",
      becomes: [[{}], [{ MaxAttempts: 3 }], [{ MaxAttempts: 1 }]],
    },
    {
      operator: "jitter-strategy",
      state: { Retry: [{ JitterStrategy: "FULL" }, { JitterStrategy: "NONE" }] },
      shows: "Retry",
      becomes: [[{}, { JitterStrategy: "NONE" }]],
    },
    { operator: "drop-catcher", state: { Catch: [catcher] }, shows: "Catch", becomes: [undefined] },
    { operator: "catcher-result-path", state: { Catch: [{ ResultPath: "$.e" }] }, shows: "Catch", becomes: [[{}], [{ ResultPath: null }]] },
    { operator: "catcher-result-path", state: { Catch: [{ ResultPath: null }] }, shows: "Catch", becomes: [[{}]] },
    { operator: "catcher-output", state: { Catch: [{ Output: 1 }] }, shows: "Catch", becomes: [[{}]] },
    { operator: "catcher-next", state: { Catch: [{ Next: "T" }] }, shows: "Catch", becomes: [[{ Next: "U" }]] },
    { operator: "next", state: { Next: "T" }, shows: "Next", becomes: ["U"] },
    { operator: "next", state: { End: true }, shows: "Next", becomes: [] },
    { operator: "end-early", state: { Next: "T" }, shows: "End", becomes: [true] },
    { operator: "choice-next", state: { Choices: [{ Next: "T" }] }, shows: "Choices", becomes: [[{ Next: "U" }]] },
    { operator: "default-next", state: { Default: "T" }, shows: "Default", becomes: ["U"] },
    { operator: "default", state: { Default: "T" }, shows: "Default", becomes: [undefined] },
    { operator: "drop-choice-rule", state: { Choices: [1, 2] }, shows: "Choices", becomes: [[2], [1]] },
    {
      operator: "comparison",
      state: { Choices: [{ NumericLessThan: 5 }, { StringGreaterThanEqualsPath: "$.a" }, { IsNull: true }, 7] },
      shows: "Choices",
      becomes: [
        [{ NumericLessThanEquals: 5 }, { StringGreaterThanEqualsPath: "$.a" }, { IsNull: true }, 7],
        [{ NumericLessThan: 5 }, { StringGreaterThanPath: "$.a" }, { IsNull: true }, 7],
      ],
    },
    {
      operator: "operand",
      state: { Choices: [{ And: [{ NumericEquals: 5 }] }] },
      shows: "Choices",
      becomes: [[{ And: [{ NumericEquals: 6 }] }], [{ And: [{ NumericEquals: 4 }] }]],
    },
    {
      operator: "string-matches",
      state: { Choices: [{ StringMatches: "log-*.txt" }] },
      shows: "Choices",
      becomes: ["log-.txt", "log-*.txt*", "*log-*.txt"].map((StringMatches) => [{ StringMatches }]),
    },
    {
      operator: "string-matches",
      state: { Choices: [{ Not: { StringMatches: "*x*" } }, { StringEquals: "*" }] },
      shows: "Choices",
      becomes: [[{ Not: { StringMatches: "x" } }, { StringEquals: "*" }]],
    },
    {
      operator: "string-operand",
      state: { Choices: [{ StringEquals: "vip" }, { StringEquals: "Gold" }, { StringEquals: "7" }] },
      shows: "Choices",
      becomes: [
        [{ StringEquals: "VIP" }, { StringEquals: "Gold" }, { StringEquals: "7" }],
        [{ StringEquals: "vip" }, { StringEquals: "gold" }, { StringEquals: "7" }],
      ],
    },
    { operator: "timestamp-path", state: { TimestampPath: "$.at" }, shows: "TimestampPath", becomes: ["$.atElsewhere"] },
    { operator: "seconds-path", state: { SecondsPath: "$.s" }, shows: "SecondsPath", becomes: ["$.sElsewhere"] },
    {
      operator: "timestamp",
      state: { Timestamp: "2026-01-01T00:00:00+02:00" },
      shows: "Timestamp",
      becomes: ["2025-12-31T23:00:00.000Z"],
    },
    { operator: "timestamp", state: { Timestamp: "{% $at %}" }, shows: "Timestamp", becomes: [] },
    {
      operator: "drop-member",
      state: { Parameters: { a: { b: 1, c: [{ d: 1 }] } }, Assign: { x: 1, y: 2 } },
      shows: "Parameters",
      becomes: [{ a: { c: [{ d: 1 }] } }, { a: { b: 1 } }, { a: { b: 1, c: [{ d: 1 }] } }, { a: { b: 1, c: [{ d: 1 }] } }],
    },
    {
      operator: "drop-member",
      state: { Catch: [{ Output: { a: 1, b: 2 } }], ItemBatcher: { BatchInput: { p: 1, q: 2 } } },
      shows: "Catch",
      becomes: [[{ Output: { a: 1, b: 2 } }], [{ Output: { a: 1, b: 2 } }], [{ Output: { b: 2 } }], [{ Output: { a: 1 } }]],
    },
    {
      operator: "integration-pattern",
      state: { Resource: "arn:aws:states:::glue:startJobRun.sync" },
      shows: "Resource",
      becomes: ["arn:aws:states:::glue:startJobRun"],
    },
    { operator: "resource", state: { Resource: "arn:aws:states:::glue:startJobRun" }, shows: "Resource", becomes: [] },
    { operator: "negation", state: { Choices: [{ IsPresent: true }] }, shows: "Choices", becomes: [[{ IsPresent: false }]] },
    { operator: "timeout-seconds", state: { TimeoutSeconds: 30 }, shows: "TimeoutSeconds", becomes: [undefined, 60, 15] },
    { operator: "timeout-seconds", state: { TimeoutSeconds: 1 }, shows: "TimeoutSeconds", becomes: [undefined, 2] },
    { operator: "timeout-seconds", state: { TimeoutSeconds: "{% $t %}" }, shows: "TimeoutSeconds", becomes: [undefined] },
    { operator: "result-path", state: { ResultPath: "$.a" }, shows: "ResultPath", becomes: [undefined, null, "$.elsewhere"] },
    { operator: "result-path", state: { ResultPath: null }, shows: "ResultPath", becomes: [undefined] },
    { operator: "max-concurrency", state: { MaxConcurrency: 0 }, shows: "MaxConcurrency", becomes: [undefined, 1] },
    {
      operator: "tolerated-failure-percentage",
      state: { ToleratedFailurePercentage: 2 },
      shows: "ToleratedFailurePercentage",
      becomes: [undefined, 3, 1, 100],
    },
    { operator: "seconds", state: { Seconds: "{% 1 %}" }, shows: "Seconds", becomes: [] },
    { operator: "error", state: { Error: "A" }, shows: "Error", becomes: [undefined, "SomethingElse"] },
    { operator: "item-batcher", state: { ItemBatcher: {} }, shows: "ItemBatcher", becomes: [undefined] },
    {
      operator: "max-items-per-batch",
      state: { ItemBatcher: { MaxItemsPerBatch: 2 } },
      shows: "ItemBatcher",
      becomes: [{ MaxItemsPerBatch: 3 }, { MaxItemsPerBatch: 1 }],
    },
    {
      operator: "max-items-per-batch",
      state: { ItemBatcher: { MaxItemsPerBatch: 1 } },
      shows: "ItemBatcher",
      becomes: [{ MaxItemsPerBatch: 2 }],
    },
    { operator: "max-items-per-batch", state: { ItemBatcher: 7 }, shows: "ItemBatcher", becomes: [] },
    { operator: "batch-input", state: { ItemBatcher: { BatchInput: {} } }, shows: "ItemBatcher", becomes: [{}] },
    {
      operator: "execution-type",
      state: { ItemProcessor: { ProcessorConfig: { ExecutionType: "EXPRESS" } } },
      shows: "ItemProcessor",
      becomes: [{ ProcessorConfig: { ExecutionType: "STANDARD" } }],
    },
    { operator: "execution-type", state: { ItemProcessor: { ProcessorConfig: {} } }, shows: "ItemProcessor", becomes: [] },
    {
      operator: "jsonata-operator",
      state: { Output: "{% $a < 1 and $b %}" },
      shows: "Output",
      becomes: ["{% $a <= 1 and $b %}", "{% $a < 1 or $b %}"],
    },
    { operator: "jsonata-operator", state: { Output: "plain < text" }, shows: "Output", becomes: [] },
    { operator: "literal-for-expression", state: { Output: ["{% $a %}"] }, shows: "Output", becomes: [["$a"]] },
    {
      operator: "literal-for-path",
      state: { Parameters: { "id.$": "$.id", "f.$": "States.UUID()", plain: "$.id" } },
      shows: "Parameters",
      becomes: [{ "id.$": "States.Format('$.id')", "f.$": "States.UUID()", plain: "$.id" }],
    },
  ])("$operator of $state", ({ operator, state, shows, becomes }) => {
    const made = mutantsOf(machine(state)).filter((mutant) => mutant.operator === operator && mutant.state === "S");
    expect(made.map(({ definition }) => (changed(definition) as JsonObject)[shows])).toEqual(becomes);
  });
});

test("states of branches and of item processors are broken too, each at its place", () => {
  const inner = (name: string): JsonObject => ({ StartAt: name, States: { [name]: { Type: "Wait", Seconds: 1, End: true } } });
  const definition = {
    StartAt: "P",
    States: { "P/~": { Type: "Parallel", Branches: [inner("A"), inner("B")] }, M: { ItemProcessor: inner("C") }, broken: 7 },
  };
  const names = mutantsOf(JSON.stringify(definition)).map(({ name }) => name);
  expect(names).toContain("seconds +1 at /States/P~1~0/Branches/1/States/B/Seconds");
  expect(names).toContain("seconds -1 at /States/M/ItemProcessor/States/C/Seconds");
  const mutant = mutantsOf(JSON.stringify(definition)).find(({ name }) => name.startsWith("seconds +1 at /States/P~1~0/Branches/1"));
  expect(JSON.parse(mutant?.definition ?? "")).toMatchObject({
    States: { "P/~": { Branches: [inner("A"), { States: { B: { Seconds: 2 } } }] } },
  });
});

test("a state calls the next function of the definition in place of its own", () => {
  const [first, second] = ["f", "g"].map((name) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`);
  const definition = { StartAt: "A", States: { A: { Resource: first }, B: { Resource: second }, C: { Resource: first } } };
  const made = mutantsOf(JSON.stringify(definition)).filter(({ operator }) => operator === "resource");
  expect(made.map(({ state, definition: text }) => [state, changedResources(text)])).toEqual([
    ["A", [second, second, first]],
    ["B", [first, first, first]],
    ["C", [first, second, second]],
  ]);
});

function changedResources(definition: string): readonly Json[] {
  const { States } = JSON.parse(definition) as { readonly States: Readonly<Record<string, { readonly Resource: Json }>> };
  return Object.values(States).map(({ Resource }) => Resource);
}

test("what is no definition has no mutants", () => {
  expect(mutantsOf("[]")).toEqual([]);
});

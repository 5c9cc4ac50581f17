import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExecutionOptions, type ExecutionResult, type Json, parseDefinition, runExecution, type TaskAnswer, type TaskWorld } from ".";

const LAMBDA = "arn:aws:lambda:us-east-1:123456789012:function:f";
const ECHO: TaskWorld = { answer: ({ input }) => ({ kind: "succeeds", output: input }) };

function machineOf(definition: Json) {
  const { machine, diagnostics } = parseDefinition(JSON.stringify(definition));
  if (machine === undefined) throw new Error(JSON.stringify(diagnostics));
  return machine;
}

async function run(definition: Json, input: Json = {}, options: Partial<ExecutionOptions> = {}): Promise<ExecutionResult> {
  return await runExecution(machineOf(definition), input, { startTimeMs: 0, seed: 1, tasks: ECHO, ...options });
}

/** Answers in the order given; the last one again and again. */
function answering(...answers: readonly TaskAnswer[]): TaskWorld {
  let next = 0;
  return { answer: () => answers[Math.min(next++, answers.length - 1)] ?? { kind: "hangs" } };
}

const oneState = (state: object): Json => ({
  StartAt: "S",
  States: { S: state as Json, ...("Catch" in state && { Caught: { Type: "Pass", End: true } }) },
});
const task = (more: Json): Json => oneState({ Type: "Task", Resource: LAMBDA, End: true, ...(more as object) });
const types = ({ history }: ExecutionResult): readonly string[] => history.map(({ type }) => type);
const boom: TaskAnswer = { kind: "fails", error: "Boom", cause: "it did" };

describe("data flow in JSONPath", () => {
  test.each([
    { says: "InputPath chooses", state: { Type: "Pass", InputPath: "$.a", End: true }, output: 1 },
    { says: "InputPath null gives an empty object", state: { Type: "Pass", InputPath: null, End: true }, output: {} },
    { says: "Parameters shape", state: { Type: "Pass", Parameters: { "x.$": "$.a" }, End: true }, output: { x: 1 } },
    { says: "a Result is a constant", state: { Type: "Pass", Result: "$.a", End: true }, output: "$.a" },
    {
      says: "ResultPath adds to the raw input",
      state: { Type: "Pass", InputPath: "$.a", ResultPath: "$.r", End: true },
      output: { a: 1, b: 2, r: 1 },
    },
    { says: "ResultPath null drops the result", state: { Type: "Pass", Result: 9, ResultPath: null, End: true }, output: { a: 1, b: 2 } },
    { says: "OutputPath comes last", state: { Type: "Pass", Result: 9, ResultPath: "$.r", OutputPath: "$.r", End: true }, output: 9 },
    {
      says: "ResultSelector sees the result",
      state: { Type: "Task", Resource: LAMBDA, ResultSelector: { "y.$": "$.b" }, End: true },
      output: { y: 2 },
    },
  ])("$says", async ({ state, output }) => {
    expect(await run(oneState(state), { a: 1, b: 2 })).toMatchObject({ status: "SUCCEEDED", output });
  });
});

describe("Retry and Catch", () => {
  test("waits grow, and the history repeats Scheduled and Started only", async () => {
    const retried = await run(
      task({ Retry: [{ ErrorEquals: ["Boom"], IntervalSeconds: 3 }] }),
      {},
      { tasks: answering(boom, boom, { kind: "succeeds", output: 7 }) },
    );
    expect(retried).toMatchObject({ status: "SUCCEEDED", output: 7, stopMs: 9_000 });
    expect(types(retried).filter((type) => type === "TaskStateEntered")).toHaveLength(1);
    expect(types(retried).filter((type) => type === "LambdaFunctionScheduled")).toHaveLength(3);
  });

  test.each([
    { says: "by name", errorEquals: ["Boom"], caught: true },
    { says: "as a failed task", errorEquals: ["States.TaskFailed"], caught: true },
    { says: "as anything", errorEquals: ["States.ALL"], caught: true },
    { says: "not by another name", errorEquals: ["Bang"], caught: false },
  ])("catches $says", async ({ errorEquals, caught }) => {
    const definition = task({ Catch: [{ ErrorEquals: errorEquals, ResultPath: "$.e", Next: "Caught" }] });
    const result = await run(definition, { a: 1 }, { tasks: answering(boom) });
    expect(result).toMatchObject(
      caught
        ? { status: "SUCCEEDED", output: { a: 1, e: { Error: "Boom", Cause: "it did" } } }
        : { status: "FAILED", error: "Boom", cause: "it did" },
    );
  });

  test("a used-up Retrier leaves the error to no later one", async () => {
    const retry = [
      { ErrorEquals: ["Boom"], MaxAttempts: 1 },
      { ErrorEquals: ["States.ALL"], MaxAttempts: 5 },
    ];
    expect((await run(task({ Retry: retry }), {}, { tasks: answering(boom) })).statistics.taskAttempts).toBe(2);
  });

  test("a timeout is no failed task, and its cause is empty", async () => {
    const state = {
      TimeoutSeconds: 5,
      Catch: [
        { ErrorEquals: ["States.TaskFailed"], Next: "Caught" },
        { ErrorEquals: ["States.Timeout"], Next: "Caught" },
      ],
    };
    expect(await run(task(state), {}, { tasks: answering({ kind: "hangs" }) })).toMatchObject({
      output: { Error: "States.Timeout", Cause: "" },
      stopMs: 5_000,
    });
  });

  test("nothing catches States.Runtime", async () => {
    const result = await run(task({ OutputPath: "$.no", Catch: [{ ErrorEquals: ["States.ALL"], Next: "Caught" }] }));
    expect(result).toMatchObject({ status: "FAILED", error: "States.Runtime" });
    expect(result.cause).toContain("An error occurred while executing the state 'S' (entered at the event id #2).");
  });

  test("heartbeats keep a callback alive until one is missed", async () => {
    const resource = "arn:aws:states:::sqs:sendMessage.waitForTaskToken";
    const definition = task({ Resource: resource, HeartbeatSeconds: 10, Parameters: { QueueUrl: "q", "MessageBody.$": "$$.Task.Token" } });
    const result = await run(definition, {}, { tasks: answering({ kind: "hangs", heartbeatsMs: [8_000, 16_000] }) });
    expect(result).toMatchObject({ status: "FAILED", error: "States.Timeout", stopMs: 26_000 });
  });
});

const branch = (state: Json, name = "B"): Json => ({ StartAt: name, States: { [name]: state } });

describe("Parallel and inline Map", () => {
  test("results are in the order of the branches, time is that of the longest", async () => {
    const Branches = [branch({ Type: "Wait", Seconds: 5, End: true }, "Long"), branch({ Type: "Pass", Result: 2, End: true }, "Short")];
    const result = await run(oneState({ Type: "Parallel", Branches, End: true }), 1);
    expect(result).toMatchObject({ output: [1, 2], stopMs: 5_000 });
  });

  test("a failing branch stops the others under its own name, even one that loops for ever", async () => {
    const loop = {
      StartAt: "A",
      States: { A: { Type: "Choice", Choices: [{ Variable: "$.x", IsPresent: true, Next: "Z" }], Default: "A" }, Z: { Type: "Succeed" } },
    };
    const Branches = [loop, branch({ Type: "Wait", Seconds: 60, End: true }, "W"), branch({ Type: "Fail", Error: "Mine" }, "F")];
    const result = await run(oneState({ Type: "Parallel", Branches, End: true }));
    expect(result).toMatchObject({ status: "FAILED", error: "Mine", stopMs: 0 });
    expect(types(result)).toContain("WaitStateAborted");
  });

  test("MaxConcurrency bounds how many run at once", async () => {
    const processor = branch({ Type: "Wait", Seconds: 1, End: true });
    const definition = oneState({ Type: "Map", MaxConcurrency: 2, ItemProcessor: processor, End: true });
    expect(await run(definition, [1, 2, 3, 4, 5])).toMatchObject({
      output: [1, 2, 3, 4, 5],
      stopMs: 3_000,
      statistics: { peakConcurrency: 2 },
    });
  });
});

describe("distributed Map", () => {
  const distributed = (more: object, state: Json = { Type: "Task", Resource: LAMBDA, End: true }): Json =>
    oneState({
      Type: "Map",
      ItemProcessor: { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" }, ...(branch(state) as object) },
      End: true,
      ...more,
    });

  test("batches by count, with BatchInput", async () => {
    const definition = distributed({ ItemBatcher: { MaxItemsPerBatch: 2, BatchInput: { k: 1 } } });
    expect((await run(definition, [1, 2, 3])).output).toEqual([
      { BatchInput: { k: 1 }, Items: [1, 2] },
      { BatchInput: { k: 1 }, Items: [3] },
    ]);
  });

  test.each([
    { says: "none by default", more: {}, status: "FAILED" },
    { says: "a count", more: { ToleratedFailureCount: 1 }, status: "SUCCEEDED" },
    { says: "a percentage", more: { ToleratedFailurePercentage: 25 }, status: "SUCCEEDED" },
    { says: "a percentage that is exceeded", more: { ToleratedFailurePercentage: 24 }, status: "FAILED" },
  ])("tolerates $says", async ({ more, status }) => {
    const tasks: TaskWorld = { answer: ({ input }) => (input === 2 ? boom : { kind: "succeeds", output: input }) };
    const result = await run(distributed(more), [1, 2, 3, 4], { tasks });
    expect(result).toMatchObject(
      status === "SUCCEEDED" ? { status, output: [1, 3, 4] } : { status, error: "States.ExceedToleratedFailureThreshold" },
    );
    expect(result.mapRuns[0]?.itemCounts.failed).toBe(1);
  });

  test("dispatches a hundred Standard children a second, and all at once without rates", async () => {
    const items = Array.from({ length: 201 }, (_, index) => index);
    expect((await run(distributed({}), items)).stopMs).toBe(2_000);
    expect((await run(distributed({}), items, { dispatchRates: false })).stopMs).toBe(0);
  });
});

describe("bounds", () => {
  const loop: Json = {
    StartAt: "A",
    States: {
      A: { Type: "Pass", Next: "C" },
      C: { Type: "Choice", Choices: [{ Variable: "$.stop", IsPresent: true, Next: "E" }], Default: "A" },
      E: { Type: "Succeed" },
    },
  };

  test("the 25,000th event ends a Standard execution", async () => {
    const result = await run(loop);
    expect(result).toMatchObject({ status: "FAILED", error: "States.Runtime" });
    expect(result.history).toHaveLength(25_000);
    expect(types(result).at(-1)).toBe("ExecutionFailed");
  });

  test("a run is stopped after its transitions, by name", async () => {
    expect(await run(loop, {}, { limits: { transitions: 100 } })).toMatchObject({ status: "FAILED", limitReached: "transitions" });
  });

  test("Express ends after five minutes, a machine after its own time", async () => {
    const wait = oneState({ Type: "Wait", Seconds: 3_600, End: true });
    expect(await run(wait, {}, { type: "EXPRESS" })).toMatchObject({ status: "TIMED_OUT", stopMs: 300_000 });
    expect(await run({ ...(wait as object), TimeoutSeconds: 5 })).toMatchObject({ status: "TIMED_OUT", stopMs: 5_000 });
  });

  test("a payload over 262,144 bytes", async () => {
    const tasks = answering({ kind: "succeeds", output: "x".repeat(262_143) });
    expect(await run(task({}), {}, { tasks })).toMatchObject({ status: "FAILED", error: "States.DataLimitExceeded" });
  });

  test.each([
    { says: "after an event", stop: { afterEvent: 2, error: "E", cause: "C" } },
    { says: "at a time", stop: { atMs: 1_000, error: "E", cause: "C" } },
  ])("is stopped $says", async ({ stop }) => {
    const result = await run(oneState({ Type: "Wait", Seconds: 60, End: true }), {}, { stop });
    expect(result).toMatchObject({ status: "ABORTED", error: "E", cause: "C" });
    expect(types(result)).toEqual(["ExecutionStarted", "WaitStateEntered", "ExecutionAborted"]);
  });
});

test("a nested machine runs in the same world; only .sync:2 gives its output as JSON", async () => {
  const child = machineOf(oneState({ Type: "Wait", Seconds: 5, End: true }));
  const tasks: TaskWorld = { ...ECHO, stateMachine: () => ({ machine: child, type: "STANDARD" }) };
  const start = (pattern: string): Json =>
    task({
      Resource: `arn:aws:states:::states:startExecution${pattern}`,
      Parameters: { StateMachineArn: "arn:aws:states:us-east-1:123456789012:stateMachine:child", Input: { a: 1 } },
    });
  expect(await run(start(".sync:2"), {}, { tasks })).toMatchObject({ stopMs: 5_000, output: { Output: { a: 1 }, Status: "SUCCEEDED" } });
  expect(await run(start(".sync"), {}, { tasks })).toMatchObject({ output: { Output: '{"a":1}' } });
  expect((await run(start(""), {}, { tasks })).stopMs).toBe(0);
});

describe("laws", () => {
  const name = fc.constantFrom("A", "B", "C", "__proto__", "constructor");
  const leads = fc.oneof(
    fc.constant({ End: true }),
    name.map((Next) => ({ Next })),
  );
  const state = fc.oneof(
    leads.map((to) => ({ Type: "Pass", ...to })),
    leads.map((to) => ({ Type: "Pass", Parameters: { "x.$": "$.x" }, ...to })),
    leads.map((to) => ({ Type: "Wait", Seconds: 7, ...to })),
    leads.map((to) => ({
      Type: "Task",
      Resource: LAMBDA,
      TimeoutSeconds: 3,
      Retry: [{ ErrorEquals: ["States.ALL"], MaxAttempts: 2, JitterStrategy: "FULL" }],
      ...to,
    })),
    name.map((Default) => ({ Type: "Choice", Choices: [{ Variable: "$.x", IsPresent: true, Next: "A" }], Default })),
    fc.constant({ Type: "Fail", Error: "E" }),
    fc.constant({ Type: "Succeed" }),
  );
  // Every state can be reached from the first, so that the definition is a valid one.
  const anywhere = {
    Type: "Choice",
    Choices: ["A", "B", "C", "__proto__", "constructor"].map((Next, index) => ({ Variable: "$.x", NumericEquals: index, Next })),
    Default: "A",
  };
  const machine = fc.tuple(state, state, state, state, state).map(([A, B, C, D, E]) => ({
    StartAt: "Start",
    States: Object.fromEntries<object>([
      ["Start", { ...anywhere, Choices: [{ Variable: "$.x", IsPresent: false, Next: "A" }, ...anywhere.Choices] }],
      ["A", A],
      ["B", B],
      ["C", C],
      ["__proto__", D],
      ["constructor", E],
    ]),
  }));
  const answers = fc.array(
    fc.constantFrom<TaskAnswer>(
      { kind: "succeeds", output: { x: 1 } },
      boom,
      { kind: "hangs" },
      { kind: "succeeds", output: null, afterMs: 2_000 },
    ),
    { minLength: 1, maxLength: 4 },
  );

  test("whatever the machine and the world: it ends, it throws nothing, and twice is the same", async () => {
    await fc.assert(
      fc.asyncProperty(machine, answers, fc.jsonValue(), async (definition, script, input) => {
        const { machine: parsed } = parseDefinition(JSON.stringify(definition));
        fc.pre(parsed !== undefined); // where all lead round in circles, AWS takes none of it
        const once = (): Promise<ExecutionResult> =>
          runExecution(parsed, input as Json, { startTimeMs: 0, seed: 3, tasks: answering(...script), limits: { events: 500 } });
        expect(await once()).toEqual(await once());
      }),
      { numRuns: 150 },
    );
  });
});

import { describe, expect, test } from "vitest";
import {
  type ExecutionOptions,
  type ExecutionResult,
  type Json,
  parseDefinition,
  redriveExecution,
  type RedriveOptions,
  runExecution,
  type TaskAnswer,
  type TaskRequest,
  type TaskWorld,
} from "..";

const LAMBDA = "arn:aws:lambda:us-east-1:123456789012:function:f";
const DAY_MS = 86_400_000;
const ECHO: TaskWorld = { answer: ({ input }) => ({ kind: "succeeds", output: input }) };
const task = (more: object = {}) => ({ Type: "Task", Resource: LAMBDA, ...more });
const chain = (...names: readonly string[]): Record<string, Json> =>
  Object.fromEntries(names.map((name, index) => [name, step(names[index + 1])]));
const step = (next: string | undefined): Json => ({ ...task(), ...(next === undefined ? { End: true } : { Next: next }) });

/** Fails the attempts that `fails` names. */
function failing(fails: (request: TaskRequest) => boolean, asked: TaskRequest[] = []): TaskWorld {
  return {
    answer: (request) => {
      asked.push(request);
      return fails(request) ? { kind: "fails", error: "Boom", cause: "it did" } : { kind: "succeeds", output: request.input };
    },
  };
}

async function run(definition: Json, options: Partial<ExecutionOptions> = {}, input: Json = { a: 1 }): Promise<ExecutionResult> {
  const { machine, diagnostics } = parseDefinition(JSON.stringify(definition));
  if (machine === undefined) throw new Error(JSON.stringify(diagnostics));
  return await runExecution(machine, input, { startTimeMs: 0, seed: 1, tasks: ECHO, ...options });
}

/** Redrives a result, and sees that one that was kept as JSON goes the same way: it asks for the same, and ends the same. */
async function redrive(previous: ExecutionResult, options: RedriveOptions = { tasks: ECHO }): Promise<ExecutionResult> {
  const kept = JSON.parse(JSON.stringify(previous)) as ExecutionResult;
  const answers: (readonly [TaskRequest, TaskAnswer])[] = [];
  const answer: TaskWorld["answer"] = async (request) => {
    const given = await options.tasks.answer(request);
    answers.push([request, given]);
    return given;
  };
  const result = await redriveExecution(previous, { ...options, tasks: { ...options.tasks, answer } });
  if ("refused" in result) throw new Error(result.refused.message);
  const unanswered = answers.slice();
  const sameAnswer: TaskWorld["answer"] = (request) => {
    const [asked, given] = unanswered.shift() ?? [];
    expect(request).toEqual(asked);
    return given ?? { kind: "hangs" };
  };
  const again = await redriveExecution(kept, { ...options, tasks: { ...options.tasks, answer: sameAnswer } });
  expect(JSON.stringify(again)).toBe(JSON.stringify(result));
  return result;
}

const types = ({ history }: ExecutionResult): readonly string[] => history.map(({ type }) => type);
const count = (result: ExecutionResult, type: string): number => types(result).filter((one) => one === type).length;
const asksFor =
  (...names: readonly string[]) =>
  ({ state }: TaskRequest) =>
    names.includes(state);

describe("a chain", () => {
  const nine: Json = { StartAt: "S1", States: chain("S1", "S2", "S3", "S4") };

  test("goes on from the state that failed, and its history goes on", async () => {
    const failed = await run(nine, { tasks: failing(asksFor("S3")) });
    const asked: TaskRequest[] = [];
    const again = await redrive(failed, { tasks: failing(() => false, asked), redriveTimeMs: 5000 });
    expect(again).toMatchObject({ status: "SUCCEEDED", output: { a: 1 }, startMs: 0, stopMs: 5000 });
    expect(asked.map(({ state }) => state)).toEqual(["S3", "S4"]);
    expect(again.history.slice(0, failed.history.length)).toEqual(failed.history);
    expect(again.history.map(({ id }) => id)).toEqual(again.history.map((_event, index) => index + 1));
    expect(again.history[failed.history.length]).toMatchObject({
      type: "ExecutionRedriven",
      timestamp: 5000,
      executionRedrivenEventDetails: { redriveCount: 1 },
    });
  });

  test("is billed for the redrive and the states that ran again: fewer than a whole run", async () => {
    const failed = await run(nine, { tasks: failing(asksFor("S3")) });
    const again = await redrive(failed);
    expect([failed.statistics.transitions, again.statistics.transitions]).toEqual([3, 3]);
    expect(again.statistics.transitions).toBeLessThan((await run(nine)).statistics.transitions);
  });

  test("may be redriven again and again, from the same result too", async () => {
    const failed = await run(nine, { tasks: failing(asksFor("S2")) });
    const second = await redrive(failed, { tasks: failing(asksFor("S4")) });
    const third = await redrive(second);
    expect(third).toMatchObject({ status: "SUCCEEDED" });
    expect(count(third, "ExecutionRedriven")).toBe(2);
    expect(await redrive(second)).toEqual(third);
  });

  test("is told in its Context Object which redrive it is", async () => {
    const definition: Json = {
      QueryLanguage: "JSONata",
      StartAt: "Try",
      States: { Try: { ...task({ Next: "Tell" }) }, Tell: { Type: "Pass", Output: "{% $states.context.Execution %}", End: true } },
    };
    const again = await redrive(await run(definition, { tasks: failing(() => true) }), { tasks: ECHO, redriveTimeMs: 1000 });
    expect(again.output).toMatchObject({
      RedriveCount: 1,
      RedriveTime: "1970-01-01T00:00:01.000Z",
      StartTime: "1970-01-01T00:00:00.000Z",
      Name: "execution",
      Input: { a: 1 },
    });
  });

  test("keeps its variables, and Retry counts from nothing", async () => {
    const definition: Json = {
      QueryLanguage: "JSONata",
      StartAt: "Set",
      States: {
        Set: { Type: "Pass", Assign: { kept: 7 }, Next: "Try" },
        Try: task({ Retry: [{ ErrorEquals: ["Boom"], IntervalSeconds: 1, MaxAttempts: 2 }], Output: "{% $kept %}", End: true }),
      },
    };
    const failed = await run(definition, { tasks: failing(() => true) });
    const again = await redrive(failed, { tasks: failing(({ attempt }) => attempt < 3) });
    expect(again).toMatchObject({ status: "SUCCEEDED", output: 7 });
    expect([failed.statistics.taskAttempts, again.statistics.taskAttempts]).toEqual([3, 3]);
  });

  test.each([
    { says: "a Fail state fails again", state: { Type: "Fail", Error: "No" }, first: {}, at: 0, status: "FAILED", stopMs: 0 },
    {
      says: "a Choice is evaluated again",
      state: { Type: "Choice", Choices: [{ Variable: "$.a", NumericEquals: 2, Next: "End" }] },
      first: {},
      at: 0,
      status: "FAILED",
      stopMs: 0,
    },
    {
      says: "a Wait whose moment has passed exits at once",
      state: { Type: "Wait", Timestamp: "1970-01-01T00:01:00Z", Next: "End" },
      first: { stop: { atMs: 1000 } },
      at: 90_000,
      status: "SUCCEEDED",
      stopMs: 90_000,
    },
    {
      says: "the timeout of the execution begins anew",
      state: { Type: "Wait", Timestamp: "1970-01-01T00:01:00Z", Next: "End" },
      first: {},
      at: 40_000,
      status: "SUCCEEDED",
      stopMs: 60_000,
    },
  ])("$says", async ({ state, first, at, status, stopMs }) => {
    const end = state.Type === "Fail" ? {} : { End: { Type: "Pass", End: true } };
    const definition: Json = { StartAt: "S", TimeoutSeconds: 40, States: { S: state as Json, ...end } };
    const ended = await run(definition, first);
    const again = await redrive(ended, { tasks: ECHO, redriveTimeMs: at });
    expect(again).toMatchObject({ status, stopMs });
    const { error: before } = ended;
    if (status === "FAILED") expect(again.error).toBe(before);
  });
});

describe("Parallel and inline Map", () => {
  const parallel: Json = {
    StartAt: "P",
    States: {
      P: {
        Type: "Parallel",
        End: true,
        Branches: [
          { StartAt: "A1", States: chain("A1") },
          { StartAt: "B1", States: chain("B1", "B2") },
        ],
      },
    },
  };
  const map: Json = {
    StartAt: "M",
    States: { M: { Type: "Map", MaxConcurrency: 1, End: true, ItemProcessor: { StartAt: "I1", States: chain("I1", "I2") } } },
  };

  test.each([
    {
      says: "only the branch that failed, from where it failed",
      definition: parallel,
      input: { a: 1 },
      fails: asksFor("B2"),
      asked: ["B2"],
      output: [{ a: 1 }, { a: 1 }],
    },
    {
      says: "the iteration that failed, and those that had not begun",
      definition: map,
      input: [1, 2, 3],
      fails: ({ state, input }: TaskRequest) => state === "I2" && input === 2,
      asked: ["I2", "I1", "I2"],
      output: [1, 2, 3],
    },
  ])("$says", async ({ definition, input, fails, asked, output }) => {
    const failed = await run(definition, { tasks: failing(fails) }, input);
    const requests: TaskRequest[] = [];
    const again = await redrive(failed, { tasks: failing(() => false, requests) });
    expect(failed.status).toBe("FAILED");
    expect(again).toMatchObject({ status: "SUCCEEDED", output });
    expect(requests.map(({ state }) => state)).toEqual(asked);
  });

  test("all branches, where a payload was too big", async () => {
    const tooBig: TaskWorld = {
      answer: ({ input, state }) => ({ kind: "succeeds", output: state === "B2" ? "x".repeat(300_000) : input }),
    };
    const requests: TaskRequest[] = [];
    await redrive(await run(parallel, { tasks: tooBig }), { tasks: failing(() => false, requests) });
    expect(requests.map(({ state }) => state)).toEqual(["A1", "B1", "B2"]);
  });
});

describe("a distributed Map", () => {
  const items = Array.from({ length: 10 }, (_none, index) => index);
  const mapOf = (ExecutionType: string, more: object = {}): Json => ({
    StartAt: "M",
    States: {
      M: {
        Type: "Map",
        ToleratedFailureCount: 2,
        ItemProcessor: { ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType }, StartAt: "C1", States: chain("C1", "C2") },
        End: true,
        ...more,
      },
    },
  });
  const threeFail = failing(({ state, input }) => state === "C2" && (input === 2 || input === 5 || input === 9));

  test.each([
    { type: "STANDARD", says: "from where they failed", states: ["C2", "C2", "C2"] },
    { type: "EXPRESS", says: "from the start", states: ["C1", "C2", "C1", "C2", "C1", "C2"] },
  ])("runs the three of ten again that failed, $type ones $says", async ({ type, states }) => {
    const failed = await run(mapOf(type), { tasks: threeFail }, items);
    const asked: TaskRequest[] = [];
    const again = await redrive(failed, { tasks: failing(() => false, asked) });
    expect(failed.mapRuns[0]).toMatchObject({ status: "FAILED", redriveCount: 0, executionCounts: { succeeded: 7, failed: 3, total: 10 } });
    expect(asked.map(({ state }) => state)).toEqual(states);
    expect(new Set(asked.map(({ input }) => input))).toEqual(new Set([2, 5, 9]));
    expect(again).toMatchObject({ status: "SUCCEEDED", output: items });
    expect(again.mapRuns).toHaveLength(1);
    expect(again.mapRuns[0]).toMatchObject({
      arn: failed.mapRuns[0]?.arn,
      status: "SUCCEEDED",
      redriveCount: 1,
      executionCounts: { total: 10, succeeded: 10, failed: 0, pending: 0, running: 0 },
      itemCounts: { total: 10, succeeded: 10 },
    });
    expect(again.history.find((event) => event.type === "MapRunRedriven")).toMatchObject({
      mapRunRedrivenEventDetails: { mapRunArn: failed.mapRuns[0]?.arn, redriveCount: 1 },
    });
    expect(again.statistics.transitions).toBeLessThan((await run(mapOf(type), {}, items)).statistics.transitions);
    expect(await redrive(failed)).toEqual(again);
  });

  test("what fails again stays, what is mended goes", async () => {
    const failed = await run(mapOf("STANDARD", { ToleratedFailureCount: 0, MaxConcurrency: 1 }), { tasks: threeFail }, items);
    const second = await redrive(failed, { tasks: failing(({ input }) => input === 5) });
    const third = await redrive(second);
    expect(failed.mapRuns[0]?.executionCounts.succeeded).toBe(2);
    expect(second.mapRuns[0]).toMatchObject({ redriveCount: 1, executionCounts: { succeeded: 5, failed: 1 } });
    expect(third).toMatchObject({ status: "SUCCEEDED", output: items });
    expect(third.mapRuns[0]).toMatchObject({ redriveCount: 2, executionCounts: { total: 10, succeeded: 10 } });
  });

  test("a ResultWriter's files hold all that succeeded, before and now", async () => {
    const writer = { Resource: "arn:aws:states:::s3:putObject", Parameters: { Bucket: "b", Prefix: "p" } };
    const again = await redrive(await run(mapOf("STANDARD", { ResultWriter: writer }), { tasks: threeFail }, items));
    const succeeded = again.mapRuns[0]?.files.find(({ key }) => key.endsWith("SUCCEEDED_0.json"));
    expect(JSON.parse(succeeded?.body ?? "[]")).toHaveLength(10);
    expect(again.mapRuns[0]?.files.some(({ key }) => key.includes("FAILED"))).toBe(false);
  });

  test("items are read again where they could not be read", async () => {
    const reader = {
      Resource: "arn:aws:states:::s3:getObject",
      ReaderConfig: { InputType: "JSON" },
      Parameters: { Bucket: "b", Key: "k" },
    };
    const failed = await run(mapOf("STANDARD", { ItemReader: reader }), {});
    expect(failed.status).toBe("FAILED");
    expect(await redrive(failed, { tasks: { ...ECHO, readObject: () => "[1,2]" } })).toMatchObject({ status: "SUCCEEDED", output: [1, 2] });
  });

  test("is a fresh Map Run over all items where the result was too big", async () => {
    const big: TaskWorld = { answer: () => ({ kind: "succeeds", output: "x".repeat(60_000) }) };
    const failed = await run(mapOf("STANDARD"), { tasks: big }, items);
    const asked: TaskRequest[] = [];
    const again = await redrive(failed, { tasks: failing(() => false, asked) });
    expect(failed.error).toBe("States.DataLimitExceeded");
    expect(again).toMatchObject({ status: "SUCCEEDED", output: items });
    expect([asked.length, count(again, "MapRunRedriven"), again.mapRuns.length]).toEqual([20, 0, 2]);
  });

  test("children that were under way when the run was stopped go on where they stood", async () => {
    const slow: TaskWorld = { answer: ({ input, state }) => ({ kind: "succeeds", output: input, afterMs: state === "C2" ? 1000 : 0 }) };
    const stopped = await run(mapOf("STANDARD"), { tasks: slow, dispatchRates: false, stop: { atMs: 500 } }, [1, 2]);
    const asked: TaskRequest[] = [];
    const again = await redrive(stopped, { tasks: failing(() => false, asked) });
    expect(stopped.status).toBe("ABORTED");
    expect(asked.map(({ state }) => state)).toEqual(["C2", "C2"]);
    expect(again).toMatchObject({ status: "SUCCEEDED", output: [1, 2] });
  });
});

describe("is refused", () => {
  const one: Json = { StartAt: "S", States: chain("S") };
  const loop: Json = {
    StartAt: "S",
    States: { S: { Type: "Choice", Choices: [{ Variable: "$.never", IsPresent: true, Next: "E" }], Default: "S" }, E: { Type: "Succeed" } },
  };
  const boom = { tasks: failing(() => true) };

  test.each([
    { says: "a success", definition: one, first: {}, at: 0, code: "ExecutionNotRedrivable", message: /SUCCEEDED/ },
    {
      says: "an Express execution",
      definition: one,
      first: { ...boom, type: "EXPRESS" },
      at: 0,
      code: "StateMachineTypeNotSupported",
      message: /EXPRESS/,
    },
    { says: "after 14 days", definition: one, first: boom, at: 14 * DAY_MS + 1, code: "ExecutionNotRedrivable", message: /period/ },
    { says: "a full history", definition: loop, first: {}, at: 0, code: "ExecutionNotRedrivable", message: /event limit/ },
    { says: "before its end", definition: one, first: boom, at: -1, code: "ValidationException", message: /before the execution ended/ },
  ] as const)("$says", async ({ definition, first, at, code, message }) => {
    const result = await redriveExecution(await run(definition, first), { tasks: ECHO, redriveTimeMs: at });
    expect(result).toEqual({ refused: { code, message: expect.stringMatching(message) as string } });
  });

  test("a part of a result, which says nothing of where to go on", async () => {
    const failed = JSON.stringify(await run(one, boom), (name, value: Json) => (name === "redrivable" ? undefined : value));
    expect(await redriveExecution(JSON.parse(failed) as ExecutionResult, { tasks: ECHO })).toMatchObject({
      refused: { code: "ExecutionDoesNotExist" },
    });
  });

  test("not on the 14th day", async () => {
    expect(await redriveExecution(await run(one, boom), { tasks: ECHO, redriveTimeMs: 14 * DAY_MS })).toMatchObject({
      status: "SUCCEEDED",
    });
  });
});

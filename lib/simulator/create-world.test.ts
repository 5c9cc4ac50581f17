import type { Json, TaskAnswer, TaskRequest } from "@/lib/asl";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { createWorld, World } from "./index";

const LAMBDA = "arn:aws:lambda:us-east-1:123456789012:function:";

function request(to: string, input: Json = {}, rest: Partial<TaskRequest> = {}): TaskRequest {
  return { resource: to.startsWith("arn:") ? to : LAMBDA + to, state: "S", input, attempt: 1, nowMs: 0, ...rest };
}

/** Asks a world one request after another. */
async function ask(world: z.input<typeof World>, requests: readonly TaskRequest[], seed = 1): Promise<readonly TaskAnswer[]> {
  const { tasks } = createWorld(World.parse(world), { seed, startMs: 0 });
  const answers: TaskAnswer[] = [];
  for (const one of requests) answers.push(await tasks.answer(one));
  return answers;
}

describe("a script's answers", () => {
  const ok = { kind: "succeeds", output: "ok" };
  const bad = { kind: "fails", error: "E", cause: "why" };
  const throws = { error: "E", cause: "why" };
  test.each([
    { says: "one answer without times serves for ever", script: [{ returns: "ok" }], inputs: [1, 2, 3], answers: [ok, ok, ok] },
    {
      says: "what it cannot work with fails it, as it fails a function",
      script: [{ returns: { twice: "{% $states.input.n * 2 %}" } }],
      inputs: [{}, { n: 2 }],
      answers: [
        {
          kind: "fails",
          error: "Simulator.InputNotUnderstood",
          cause: expect.stringContaining("f could not work with what it was sent") as string,
        },
        { kind: "succeeds", output: { twice: 4 } },
      ],
    },
    {
      says: "a condition on a member that is not there does not hold",
      script: [{ when: "{% $sum($states.input.n + 'a') > 1 %}", throws }, { returns: "ok" }],
      inputs: [{}],
      answers: [ok],
    },
    { says: "times are used up in order", script: [{ throws, times: 2 }, { returns: "ok" }], inputs: [1, 2, 3], answers: [bad, bad, ok] },
    {
      says: "a pattern chooses by the input",
      script: [{ when: { id: 7 }, throws }, { returns: "ok" }],
      inputs: [{ id: 7, more: 1 }, { id: 8 }],
      answers: [bad, ok],
    },
    {
      says: "a pattern compares arrays whole",
      script: [{ when: { a: [1] }, throws }, { returns: "ok" }],
      inputs: [{ a: [1] }, { a: [1, 2] }, { a: 1 }, null],
      answers: [bad, ok, ok, ok],
    },
    {
      says: "JSONata chooses by the input",
      script: [{ when: "{% $states.input.n > 1 %}", throws }, { returns: "ok" }],
      inputs: [{ n: 1 }, { n: 2 }],
      answers: [ok, bad],
    },
    {
      says: "JSONata knows the call's number",
      script: [{ when: "{% $call = 2 %}", throws }, { returns: "ok" }],
      inputs: [1, 2, 3],
      answers: [ok, bad, ok],
    },
    {
      says: "a result may be computed",
      script: [{ returns: { twice: "{% $states.input * 2 %}" } }],
      inputs: [4],
      answers: [{ kind: "succeeds", output: { twice: 8 } }],
    },
    {
      says: "failEvery 2 throws on even calls",
      script: [{ returns: "ok", throws, failEvery: 2 }],
      inputs: [1, 2, 3, 4],
      answers: [ok, bad, ok, bad],
    },
    { says: "failureRate 0 never throws", script: [{ returns: "ok", throws, failureRate: 0 }], inputs: [1, 2], answers: [ok, ok] },
    { says: "failureRate 1 always throws", script: [{ returns: "ok", throws, failureRate: 1 }], inputs: [1, 2], answers: [bad, bad] },
    { says: "latency may be text", script: [{ returns: "ok", takes: "1.5s" }], inputs: [1], answers: [{ ...ok, afterMs: 1500 }] },
    { says: "never hangs", script: [{ never: true as const }], inputs: [1], answers: [{ kind: "hangs" }] },
    {
      says: "phase, submission, heartbeats and worker are passed on",
      script: [{ throws, phase: "submit" as const, submitted: { id: 1 }, heartbeats: ["1s", 2000], worker: "w" }],
      inputs: [1],
      answers: [{ ...bad, phase: "submit", submitted: { id: 1 }, heartbeatsMs: [1000, 2000], workerName: "w" }],
    },
    {
      says: "a script used up says so",
      script: [{ returns: "ok", times: 1 }],
      inputs: [1, 2],
      answers: [ok, { kind: "fails", error: "Simulator.NoAnswerLeft", cause: "The script of f has no answer left for call 2." }],
    },
  ])("$says", async ({ script, inputs, answers }) => {
    expect(
      await ask(
        { functions: { f: script } },
        inputs.map((input) => request("f", input as Json)),
      ),
    ).toEqual(answers);
  });

  test("a failure rate is about kept, and equal seeds draw equally", async () => {
    const world = { functions: { f: [{ returns: 1, throws: { error: "E" }, failureRate: 0.3 }] } };
    const calls = Array.from({ length: 1000 }, () => request("f"));
    const [first, second, other] = await Promise.all([ask(world, calls, 7), ask(world, calls, 7), ask(world, calls, 8)]);
    const failed = first.filter((answer) => answer.kind === "fails").length;
    expect(failed).toBeGreaterThan(250);
    expect(failed).toBeLessThan(350);
    expect(second).toEqual(first);
    expect(other).not.toEqual(first);
  });
});

describe("every way to reach a resource counts as the same", () => {
  const invoked = { ExecutedVersion: "$LATEST", Payload: { got: { a: 1 } }, SdkHttpMetadata: { HttpStatusCode: 200 }, StatusCode: 200 };
  const echo = [{ returns: { got: "{% $states.input %}" } }];
  const functions = { f: echo, "dynamodb:putItem": echo, "glue:startJobRun:nightly": echo };
  test.each([
    { says: "a function's ARN", resource: `${LAMBDA}f`, input: { a: 1 }, output: { got: { a: 1 } } },
    { says: "a function's ARN with an alias", resource: `${LAMBDA}f:live`, input: { a: 1 }, output: { got: { a: 1 } } },
    {
      says: "lambda:invoke by name",
      resource: "arn:aws:states:::lambda:invoke",
      input: { FunctionName: "f", Payload: { a: 1 } },
      output: invoked,
    },
    {
      says: "lambda:invoke by ARN",
      resource: "arn:aws:states:::lambda:invoke",
      input: { FunctionName: `${LAMBDA}f:1`, Payload: { a: 1 } },
      output: invoked,
    },
    {
      says: "a callback's result is bare",
      resource: "arn:aws:states:::lambda:invoke.waitForTaskToken",
      input: { FunctionName: "f", Payload: { a: 1 } },
      output: { got: { a: 1 } },
    },
    {
      says: "the SDK gives the payload as text",
      resource: "arn:aws:states:::aws-sdk:lambda:invoke",
      input: { FunctionName: "f", Payload: { a: 1 } },
      output: { ...invoked, Payload: '{"got":{"a":1}}' },
    },
    {
      says: "an activity by its name",
      resource: "arn:aws:states:us-east-1:123456789012:activity:f",
      input: { a: 1 },
      output: { got: { a: 1 } },
    },
    {
      says: "an optimized integration",
      resource: "arn:aws:states:::dynamodb:putItem",
      input: { TableName: "t" },
      output: { got: { TableName: "t" } },
    },
    {
      says: "the same through the SDK",
      resource: "arn:aws:states:::aws-sdk:dynamodb:putItem",
      input: { TableName: "t" },
      output: { got: { TableName: "t" } },
    },
    {
      says: "an integration with its target",
      resource: "arn:aws:states:::glue:startJobRun.sync",
      input: { JobName: "nightly" },
      output: { got: { JobName: "nightly" } },
    },
  ])("$says", async ({ resource, input, output }) => {
    expect(await ask({ functions }, [request(resource, input)])).toEqual([{ kind: "succeeds", output }]);
  });

  test.each([
    {
      says: "a function that is not there",
      resource: `${LAMBDA}g-h`,
      error: "Lambda.ResourceNotFoundException",
      unknown: { resource: "g-h", state: "S", nearest: "g-i" },
    },
    {
      says: "a service that is not there",
      resource: "arn:aws:states:::athena:startQueryExecution",
      error: "Simulator.NoSuchResource",
      unknown: { resource: "athena:startQueryExecution", state: "S" },
    },
    {
      says: "something else altogether",
      resource: "arn:aws:nonsense",
      error: "Simulator.NoSuchResource",
      unknown: { resource: "arn:aws:nonsense", state: "S" },
    },
  ])("$says fails as on AWS and is noted", async ({ resource, error, unknown }) => {
    const { tasks, log } = createWorld(World.parse({ functions: { "g-i": [{ returns: 1 }] } }), { seed: 1, startMs: 0 });
    expect(await tasks.answer(request(resource))).toMatchObject({ kind: "fails", error });
    expect(log().unknown).toEqual([unknown]);
  });

  test("a script for a state wins over one for what it calls", async () => {
    const world = { functions: { f: [{ returns: "by name" }] }, states: { S: [{ returns: "by state" }] } };
    expect(await ask(world, [request("f"), request("f", {}, { state: "T" })])).toEqual([
      { kind: "succeeds", output: "by state" },
      { kind: "succeeds", output: "by name" },
    ]);
  });
});

describe("what a world remembers", () => {
  test("calls, their ends and the most in flight", async () => {
    const { tasks, log } = createWorld(
      World.parse({
        functions: {
          f: [
            { when: { hang: true }, never: true },
            { returns: 1, takes: 100 },
          ],
        },
      }),
      { seed: 1, startMs: 0 },
    );
    for (const nowMs of [0, 50, 99, 100, 260]) await tasks.answer(request("f", { nowMs }, { nowMs, mapIndex: 3 }));
    await tasks.answer(request("f", { hang: true }, { nowMs: 300 }));
    expect(log().summaries).toEqual({ f: { calls: 6, failed: 0, peakConcurrency: 3 } });
    expect(log().calls[1]).toEqual({
      index: 1,
      to: "f",
      resource: `${LAMBDA}f`,
      state: "S",
      attempt: 1,
      input: { nowMs: 50 },
      startMs: 50,
      endMs: 150,
      outcome: "succeeds",
      mapIndex: 3,
    });
    expect(log().calls[5]).not.toHaveProperty("endMs");
  });

  test("one call more than may run at once is throttled", async () => {
    const { tasks, log } = createWorld(World.parse({ functions: { f: { concurrent: 2, answers: [{ returns: 1, takes: 100 }] } } }), {
      seed: 1,
      startMs: 0,
    });
    const kinds = [];
    for (const nowMs of [0, 10, 20, 100]) kinds.push((await tasks.answer(request("f", {}, { nowMs }))).kind);
    expect(kinds).toEqual(["succeeds", "succeeds", "fails", "succeeds"]);
    expect(log().calls[2]).toMatchObject({ error: "Lambda.TooManyRequestsException" });
  });

  test.each([
    {
      says: "a queue's message",
      resource: "arn:aws:states:::sqs:sendMessage",
      input: { QueueUrl: "https://sqs.us-east-1.amazonaws.com/123456789012/q", MessageBody: { a: 1 } },
      sent: { to: "q", body: { a: 1 } },
    },
    {
      says: "a topic's message",
      resource: "arn:aws:states:::sns:publish",
      input: { TopicArn: "arn:aws:sns:us-east-1:123456789012:t", Message: "hi" },
      sent: { to: "t", body: "hi" },
    },
  ])("$says", async ({ resource, input, sent }) => {
    const { tasks, log } = createWorld(World.parse({ queues: ["q"], topics: ["t"] }), { seed: 1, startMs: 0 });
    expect(await tasks.answer(request(resource, input, { nowMs: 5 }))).toMatchObject({ kind: "succeeds" });
    expect(log().messages).toEqual([{ ...sent, sentMs: 5 }]);
  });

  test("objects: read, listed, written", async () => {
    const buckets = { b: { "in/a.csv": { repeat: 2, header: "id", line: "#" }, "in/b.json": { json: [1] }, "c.txt": "text" } };
    const { tasks, log } = createWorld(World.parse({ buckets }), { seed: 1, startMs: 0 });
    expect(tasks.readObject?.("b", "in/a.csv")).toBe("id\n1\n2\n");
    expect(tasks.readObject?.("b", "in/b.json")).toBe("[1]");
    expect(tasks.listObjects?.("b", "in/")?.map((object) => [object["Key"], object["Size"]])).toEqual([
      ["in/a.csv", 7],
      ["in/b.json", 3],
    ]);
    expect(tasks.listObjects?.("none", "")).toBeUndefined();
    expect(await tasks.answer(request("arn:aws:states:::aws-sdk:s3:putObject", { Bucket: "b", Key: "new", Body: { x: 1 } }))).toMatchObject(
      { kind: "succeeds" },
    );
    expect(await tasks.answer(request("arn:aws:states:::aws-sdk:s3:getObject", { Bucket: "b", Key: "new" }))).toMatchObject({
      output: { Body: '{"x":1}' },
    });
    expect(await tasks.answer(request("arn:aws:states:::aws-sdk:s3:getObject", { Bucket: "b", Key: "none" }))).toMatchObject({
      kind: "fails",
    });
    tasks.writeObject?.("out", "manifest.json", "{}");
    expect(log().written).toEqual([
      { bucket: "b", key: "new", body: '{"x":1}' },
      { bucket: "out", key: "manifest.json", body: "{}" },
    ]);
  });
});

describe("a world that is not well formed is refused", () => {
  test.each([
    { says: "two ways at once", answer: { returns: 1, never: true } },
    { says: "none", answer: { takes: 5 } },
    { says: "a rate without an error", answer: { returns: 1, failureRate: 0.5 } },
    { says: "a duration in no unit", answer: { returns: 1, takes: "5 parsecs" } },
    { says: "an expression without its braces", answer: { when: "$states.input", returns: 1 } },
    { says: "a field that nothing reads", answer: { returns: 1, latency: 5 } },
  ])("$says", ({ answer }) => {
    expect(World.safeParse({ functions: { f: [answer] } }).success).toBe(false);
  });
});

import type { Json } from "@/lib/asl";
import { describe, expect, test } from "vitest";
import { exportMockConfig, importMockConfig, runInSimulator, World } from "../index";

const LAMBDA = "arn:aws:lambda:us-east-1:123456789012:function:charge";
const INVOKE = "arn:aws:states:::lambda:invoke";

function machine(resource: string, parameters?: Json): Json {
  return {
    StartAt: "Pay",
    States: { Pay: { Type: "Task", Resource: resource, ...(parameters !== undefined && { Parameters: parameters }), End: true } },
  };
}

function config(response: Json): Json {
  return { StateMachines: { Shop: { TestCases: { Happy: { Pay: "PayMock" } } } }, MockedResponses: { PayMock: response } };
}

describe("a mock configuration becomes a world", () => {
  test.each([
    { says: "a Return", resource: LAMBDA, response: { "0": { Return: { id: 1 } } }, script: [{ returns: { id: 1 }, times: 1 }] },
    {
      says: "a range of Throws, then a Return",
      resource: LAMBDA,
      response: { "2": { Return: "ok" }, "0-1": { Throw: { Error: "Busy", Cause: "later" } } },
      script: [
        { throws: { error: "Busy", cause: "later" }, times: 2 },
        { returns: "ok", times: 1 },
      ],
    },
    {
      says: "lambda:invoke keeps the Payload alone",
      resource: INVOKE,
      response: { "0": { Return: { StatusCode: 200, Payload: { ok: true } } } },
      script: [{ returns: { ok: true }, times: 1 }],
    },
    {
      says: "the SDK's Payload is text",
      resource: "arn:aws:states:::aws-sdk:lambda:invoke",
      response: { "0": { Return: { StatusCode: 200, Payload: '{"ok":true}' } } },
      script: [{ returns: { ok: true }, times: 1 }],
    },
    {
      says: "a callback's Return is bare",
      resource: `${INVOKE}.waitForTaskToken`,
      response: { "0": { Return: { Payload: 1 } } },
      script: [{ returns: { Payload: 1 }, times: 1 }],
    },
  ])("$says", ({ resource, response, script }) => {
    const imported = importMockConfig(config(response), machine(resource));
    expect(imported).toMatchObject({
      ok: true,
      cases: [{ machine: "Shop", testCase: "Happy", world: { states: { Pay: script } }, notes: [] }],
    });
  });

  test("what is not the same here is said", () => {
    const imported = importMockConfig(
      { StateMachines: { Shop: { TestCases: { Mixed: { Gone: "M" } } } }, MockedResponses: { M: { "0": { Return: 1 } } } },
      machine(LAMBDA),
    );
    expect(imported.ok && imported.cases[0]?.notes).toEqual([
      expect.stringContaining('no Task "Gone"'),
      expect.stringContaining('"Pay" has no response in this test case'),
    ]);
  });
});

describe("a file that is none says where and how to mend it", () => {
  test.each([
    { says: "no object", file: [], problem: /"StateMachines" and "MockedResponses"/ },
    { says: "the documentation's slip", file: { StateMachines: {}, MockedResponse: {} }, problem: /"MockedResponses", with an s/ },
    { says: "no test case", file: { StateMachines: {}, MockedResponses: {} }, problem: /no test case/ },
    {
      says: "a response that is not there",
      file: { StateMachines: { A: { TestCases: { T: { S: "Mok" } } } }, MockedResponses: { Mock: { "0": { Return: 1 } } } },
      problem: /A › T › S .* Did you mean "Mock"\?/,
    },
    { says: "a gap", file: config({ "0": { Return: 1 }, "2": { Return: 2 } }), problem: /"2" does not begin at 1/ },
    { says: "a range backwards", file: config({ "0": { Return: 1 }, "3-1": { Return: 2 } }), problem: /"3-1"/ },
    { says: "no call", file: config({}), problem: /has no call/ },
    { says: "a key that is no number", file: config({ first: { Return: 1 } }), problem: /PayMock › first/ },
    { says: "neither Return nor Throw", file: config({ "0": { Retrun: 1 } }), problem: /PayMock › 0/ },
  ])("$says", ({ file, problem }) => {
    const imported = importMockConfig(file);
    expect(imported.ok ? [] : imported.problems).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });
});

const names = { machine: "Shop", testCase: "Happy", seed: 1 };

describe("a world becomes a mock configuration", () => {
  test.each([
    {
      says: "answers in order, equal neighbours as a range",
      world: {
        functions: {
          charge: [
            { throws: { error: "Busy", cause: "later" }, times: 2 },
            { returns: "ok", times: 1 },
          ],
        },
      },
      response: { "0-1": { Throw: { Error: "Busy", Cause: "later" } }, "2": { Return: "ok" } },
      notes: [],
    },
    {
      says: "a script by state wins",
      world: { functions: { charge: [{ returns: 1, times: 1 }] }, states: { Pay: [{ returns: 2, times: 1 }] } },
      response: { "0": { Return: 2 } },
      notes: [],
    },
    {
      says: "an answer for ever is written for a hundred calls",
      world: { functions: { charge: [{ returns: 1 }, { returns: 2 }] } },
      response: { "0-99": { Return: 1 } },
      notes: [/for 100 calls/],
    },
    {
      says: "every second call fails",
      world: { functions: { charge: [{ returns: 1, throws: { error: "E" }, failEvery: 2, times: 3 }] } },
      response: { "0": { Return: 1 }, "1": { Throw: { Error: "E", Cause: "" } }, "2": { Return: 1 } },
      notes: [],
    },
    {
      says: "latency is lost",
      world: { functions: { charge: [{ returns: 1, times: 1, takes: "1s" }] } },
      response: { "0": { Return: 1 } },
      notes: [/how long/],
    },
    {
      says: "a hanging call is left out",
      world: { functions: { charge: [{ never: true as const }] } },
      response: undefined,
      notes: [/never ends/],
    },
    {
      says: "an answer by input is left out",
      world: { functions: { charge: [{ when: { a: 1 }, returns: 1 }, { returns: 2 }] } },
      response: undefined,
      notes: [/depends on the input/],
    },
    {
      says: "a computed answer is left out",
      world: { functions: { charge: [{ returns: "{% 1 %}" }] } },
      response: undefined,
      notes: [/computed/],
    },
    {
      says: "no answer at all, and parts that have no place",
      world: { buckets: { b: { k: "x" } }, queues: ["q"] },
      response: undefined,
      notes: [/no buckets, no queues/, /"Pay" has no answers/],
    },
    {
      says: "a limit on calls at once is lost",
      world: { functions: { charge: { concurrent: 1, answers: [{ returns: 1, times: 1 }] } } },
      response: { "0": { Return: 1 } },
      notes: [/calls at once/],
    },
  ])("$says", ({ world, response, notes }) => {
    const exported = exportMockConfig(World.parse(world), machine(LAMBDA), names);
    expect(exported.config.MockedResponses["PayMock"]).toEqual(response);
    expect(exported.notes).toEqual(notes.map((note) => expect.stringMatching(note) as unknown));
  });

  test("lambda:invoke gets its response around the Payload", () => {
    const world = World.parse({ functions: { charge: [{ returns: 7, times: 1 }] } });
    const { config: written } = exportMockConfig(world, machine(INVOKE, { FunctionName: "charge" }), names);
    expect(written.MockedResponses["PayMock"]).toEqual({ "0": { Return: { StatusCode: 200, Payload: 7 } } });
  });
});

test("there and back again, a run is the same", async () => {
  const definition = JSON.stringify({
    StartAt: "Pay",
    States: { Pay: { Type: "Task", Resource: LAMBDA, Retry: [{ ErrorEquals: ["Busy"], MaxAttempts: 3 }], End: true } },
  });
  const world = World.parse({
    functions: {
      charge: [
        { throws: { error: "Busy" }, times: 2 },
        { returns: { id: 1 }, times: 1 },
      ],
    },
  });
  const exported = exportMockConfig(world, JSON.parse(definition) as Json, names);
  const back = importMockConfig(exported.config, JSON.parse(definition) as Json);
  const again = back.ok ? World.parse(back.cases[0]?.world) : undefined;
  const outputs = await Promise.all(
    [world, again].map(async (each) => runInSimulator({ definition, input: {}, ...(each && { world: each }) })),
  );
  expect(outputs.map((reply) => reply.kind === "result" && [reply.result.status, reply.result.output])).toEqual([
    ["SUCCEEDED", { id: 1 }],
    ["SUCCEEDED", { id: 1 }],
  ]);
});

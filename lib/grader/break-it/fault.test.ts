import type { Json } from "@/lib/asl";
import { createWorld, World } from "@/lib/simulator";
import { describe, expect, test } from "vitest";
import { describeFault, type Fault, withFaults } from "./fault";

const LAMBDA = "arn:aws:lambda:us-east-1:123456789012:function:f";
const world = World.parse({
  functions: { f: [{ returns: "ok" }], "glue:startJobRun": { concurrent: 5, answers: [{ returns: "ok" }] } },
  buckets: { b: { text: "123456", data: { json: { a: 1 } }, lines: { repeat: 3, line: "abcd" } } },
});

async function answers(fault: Fault, resource = LAMBDA, calls = 4): Promise<readonly string[]> {
  const { tasks } = createWorld(withFaults({ input: {}, world }, [fault]).world, { seed: 1, startMs: 0 });
  const given: string[] = [];
  for (let attempt = 1; attempt <= calls; attempt++) {
    const answer = await tasks.answer({ resource, state: "S", input: {}, attempt, nowMs: attempt });
    given.push(answer.kind === "fails" ? String(answer.error) : answer.kind === "succeeds" ? JSON.stringify(answer.output) : answer.kind);
  }
  return given;
}

describe("what a function answers under each fault", () => {
  const ok = '"ok"';
  const [throttled, down] = ["Lambda.TooManyRequestsException", "Lambda.ServiceException"];
  test.each<{ fault: Fault; gives: readonly string[]; says: string }>([
    { fault: { kind: "throttle", of: "f", times: 2 }, gives: [throttled, throttled, ok, ok], says: '"f" is throttled 2 times' },
    { fault: { kind: "outage", of: "f" }, gives: [down, down, down, down], says: '"f" fails every time' },
    { fault: { kind: "hang", of: "f", times: 1 }, gives: ["hangs", ok, ok, ok], says: '"f" does not answer its first call' },
    { fault: { kind: "hang", of: "f", times: 3 }, gives: ["hangs", "hangs", "hangs", ok], says: '"f" does not answer its first 3 calls' },
    { fault: { kind: "hang", of: "f" }, gives: ["hangs", "hangs", "hangs", "hangs"], says: '"f" does not answer at all' },
    { fault: { kind: "partial", of: "f", every: 2 }, gives: [down, ok, down, ok], says: '"f" fails in every 2nd call' },
    { fault: { kind: "partial", of: "f", every: 3 }, gives: [down, ok, ok, down], says: '"f" fails in every 3rd call' },
    { fault: { kind: "partial", of: "f", every: 4 }, gives: [down, ok, ok, ok], says: '"f" fails in every 4th call' },
    { fault: { kind: "malformed", of: "f", answer: {}, times: 1 }, gives: ["{}", ok, ok, ok], says: '"f" answers {} once' },
  ])("$says", async ({ fault, gives, says }) => {
    expect(await answers(fault)).toEqual(gives);
    expect(describeFault(fault)).toBe(says);
  });

  test("a service reports the trouble in its own name, and keeps how many it takes at once", async () => {
    const resource = "arn:aws:states:::glue:startJobRun";
    expect(await answers({ kind: "throttle", of: "glue:startJobRun", times: 1 }, resource, 2)).toEqual(["Glue.ThrottlingException", ok]);
    expect(await answers({ kind: "outage", of: "glue:startJobRun", times: 1 }, resource, 1)).toEqual(["Glue.InternalServerErrorException"]);
  });
});

describe("what becomes of data", () => {
  test.each<{ says: string; fault: Fault; input?: Json; becomes: Json | undefined; key?: string }>([
    { says: 'the input comes without "a"', fault: { kind: "input", without: "a" }, input: { a: 1, b: 2 }, becomes: { b: 2 } },
    { says: 'the input comes without "a"', fault: { kind: "input", without: "a" }, input: [1], becomes: [1] },
    ...[
      { key: "text", becomes: "123" },
      { key: "data", becomes: '{"a"' },
      { key: "lines", becomes: "ab" },
      { key: "none", becomes: "" },
    ].map(({ key, becomes }) => ({
      says: `the object b/${key} breaks off halfway`,
      fault: { kind: "object", bucket: "b", key } as const,
      key,
      becomes,
    })),
  ])("$says", ({ says, fault, input = {}, becomes, key }) => {
    const struck = withFaults({ input, world }, [fault]);
    expect(key === undefined ? struck.input : struck.world.buckets["b"]?.[key]).toEqual(becomes);
    expect(describeFault(fault)).toBe(says);
  });
});

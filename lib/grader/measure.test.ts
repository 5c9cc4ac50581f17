import { World } from "@/lib/simulator";
import { describe, expect, test } from "vitest";
import type { GradedExercise } from "./grade";
import { measure } from "./measure";

const F = "arn:aws:lambda:us-east-1:123456789012:function:f";
const twice = JSON.stringify({
  StartAt: "A",
  States: { A: { Type: "Task", Resource: F, Retry: [{ ErrorEquals: ["E"], IntervalSeconds: 3 }], Next: "B" }, B: { Type: "Succeed" } },
});

function exercise(workflowType: GradedExercise["workflowType"], world: unknown): GradedExercise {
  const one = { name: "one", purpose: "why", task: "t", visibility: "shown" as const, points: 1, runs: 1, input: {}, expect: [] };
  return { workflowType, tests: [{ ...one, world: World.parse(world) }] };
}

describe("what a definition uses in a test", () => {
  test.each([
    {
      says: "two states",
      type: "STANDARD" as const,
      answers: [{ returns: 1, takes: "2s" }],
      figures: { transitions: 2, durationMs: 2000, dollarsPerMillion: 50 },
    },
    {
      says: "two states and a retry",
      type: "STANDARD" as const,
      answers: [{ throws: { error: "E" }, times: 1 }, { returns: 1 }],
      figures: { transitions: 3, durationMs: 3000, dollarsPerMillion: 75 },
    },
    {
      says: "Express is billed by request and duration",
      type: "EXPRESS" as const,
      answers: [{ returns: 1, takes: "2s" }],
      figures: { durationMs: 2000, dollarsPerMillion: 3.08 },
    },
    {
      says: "a run that fails is measured too",
      type: "STANDARD" as const,
      answers: [{ throws: { error: "G" } }],
      figures: { status: "FAILED" },
    },
  ])("$says", async ({ type, answers, figures }) => {
    expect(await measure(exercise(type, { functions: { f: answers } }), twice)).toMatchObject([{ test: "one", ...figures }]);
  });

  test("what is not valid cannot be measured", async () => {
    await expect(measure(exercise("STANDARD", {}), "{")).rejects.toThrow("could not be measured");
  });
});

import { describe, expect, test } from "vitest";
import { findWholeExercise } from "@/lib/catalog";
import { grade } from "@/lib/grader";
import { readMocks } from "./read-mocks";

const { blueprints, live, problems } = readMocks(process.cwd());

test("every blueprint and live exercise can be read", () => {
  expect(problems).toEqual([]);
  expect(blueprints.length).toBeGreaterThanOrEqual(4);
});

/** A follow-up with the definition that whoever has done everything before it would have. */
const followUps = live.flatMap(({ name, exercise, followUps: asked }) => {
  const whole = findWholeExercise(exercise);
  return asked.map((followUp, place) => ({
    says: `${name}: ${followUp.id}`,
    before: place === 0 ? (whole?.solution ?? "") : (asked[place - 1]?.solution ?? ""),
    followUp,
    graded: { workflowType: whole?.workflowType ?? "STANDARD", tests: followUp.tests } as const,
  }));
});

describe("a follow-up asks for something new, and it can be done", () => {
  test.each(followUps)("$says", async ({ before, followUp, graded }) => {
    const right = await grade(graded, followUp.solution);
    expect(right).toMatchObject({ outcome: "passed" });
    expect(await grade(graded, before)).toMatchObject({ outcome: "failed" });
    expect(followUp.tests.map(({ visibility }) => visibility)).toEqual(expect.arrayContaining(["shown", "hidden"]));
  });
});

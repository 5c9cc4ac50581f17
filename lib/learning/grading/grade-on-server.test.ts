import { findWholeExercise } from "@/lib/catalog";
import { describe, expect, test } from "vitest";
import { gradeOnServer } from "./grade-on-server";
import { proveOnServer } from "./prove-on-server";

const exercise = findWholeExercise("back-off-exactly");
if (exercise === undefined) throw new Error("The exercise that this test grades is gone.");
const { solution, starter, wrongAnswers } = exercise;

const loop = JSON.stringify({
  StartAt: "A",
  States: {
    A: { Type: "Pass", Next: "B" },
    B: { Type: "Choice", Choices: [{ Variable: "$", IsPresent: true, Next: "A" }], Default: "C" },
    C: { Type: "Succeed" },
  },
});

// Each row goes through a real thread of the pool, as in production.
describe("a definition graded in a thread of its own", () => {
  test.each([
    { says: "the solution passes", definition: solution, outcome: "passed", score: 10 },
    { says: "the starter fails", definition: starter, outcome: "failed" },
    { says: "a known wrong answer fails", definition: wrongAnswers["even-pace"] ?? "", outcome: "failed" },
    { says: "what is not JSON is invalid", definition: "{", outcome: "invalid" },
    { says: "an endless loop fails, and ends", definition: loop, outcome: "failed", score: 0 },
  ])(
    "$says",
    async ({ definition, outcome, score }) => {
      expect(await gradeOnServer({ exercise, definition })).toMatchObject({
        outcome,
        ...(score !== undefined && { score }),
      });
    },
    30_000,
  );
});

test("an exercise is proven in a thread of its own", async () => {
  const proven = await proveOnServer({ exercise });
  expect(proven).toMatchObject({ ok: true, value: { missing: [], reference: { outcome: "passed" } } });
}, 60_000);

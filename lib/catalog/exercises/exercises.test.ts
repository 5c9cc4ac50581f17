import { proveExercise } from "@/lib/grader";
import { describe, expect, test, vi } from "vitest";
import { findApproaches, findExercise, findHint, listExercises } from "./exercises";
import { findWholeExercise } from "./load-exercises";
import { readExercises } from "./read-exercises";

// No exercise of the studio is there: what is asked for is one of the course, or none.
vi.mock("@/lib/db/published-exercises", () => ({ findPublishedBySlug: () => Promise.resolve(null) }));

const { exercises, problems } = readExercises(process.cwd());
const learner = { role: "learner", plan: "free" } as const;
const subscriber = { role: "learner", plan: "premium" } as const;

test("every exercise's folder is well formed", () => {
  expect(problems).toEqual([]);
});

// The solution passes, the starter fails, each known wrong answer fails the tests that name it, each other right answer passes, and at least 95 %
// of the mutants of the solution are noticed.
describe("every exercise's tests judge as its author says", () => {
  test.each(exercises)(
    "$slug",
    async (exercise) => {
      expect((await proveExercise(exercise)).missing).toEqual([]);
    },
    120_000,
  );
});

describe("what a browser may have of an exercise", () => {
  const hidden = exercises.flatMap(({ slug, tests }) =>
    tests.filter(({ visibility }) => visibility === "hidden").map(({ name }) => ({ slug, name })),
  );
  test.each(hidden)("of $slug, not the hidden test $name", async ({ slug, name }) => {
    expect(JSON.stringify(await findExercise(slug, subscriber))).not.toContain(`"${name}"`);
  });

  test.each(exercises)("of $slug, neither the solution nor a wrong answer nor a hint", async ({ slug, solution, wrong, tasks }) => {
    const seen = JSON.stringify(await findExercise(slug, subscriber));
    expect(seen).not.toContain(JSON.stringify(solution));
    for (const { misconception } of wrong) expect(seen).not.toContain(JSON.stringify(misconception));
    for (const hint of tasks.flatMap(({ hints }) => hints)) expect(seen).not.toContain(JSON.stringify(hint));
  });

  test.each(exercises.filter(({ access }) => access === "premium"))(
    "of $slug without premium, the card alone",
    async ({ slug, starter, tasks }) => {
      for (const who of [null, learner]) {
        const seen = JSON.stringify(await findExercise(slug, who));
        expect(seen).not.toContain(JSON.stringify(starter));
        for (const { text } of tasks) expect(seen).not.toContain(JSON.stringify(text));
        expect(await findHint({ slug, task: tasks[0]?.id ?? "", rung: 1 }, who)).toEqual({ ok: false, refusal: "needs-premium" });
        expect(await findApproaches(slug, who)).toEqual({ ok: false, refusal: "needs-premium" });
      }
    },
  );
});

test("at least 75 % of the exercises are free", () => {
  const cards = listExercises();
  expect(cards.filter(({ access }) => access === "free").length / cards.length).toBeGreaterThanOrEqual(0.75);
});

test("hints and approaches are found, or not", async () => {
  const exercise = findWholeExercise("back-off-exactly");
  expect(await findHint({ slug: "back-off-exactly", task: "back-off", rung: 2 }, null)).toEqual({
    ok: true,
    value: exercise?.tasks[0]?.hints[1],
  });
  expect(await findHint({ slug: "back-off-exactly", task: "back-off", rung: 4 }, null)).toEqual({ ok: false, refusal: "not-found" });
  expect(await findHint({ slug: "none", task: "back-off", rung: 1 }, null)).toEqual({ ok: false, refusal: "not-found" });
  expect(await findApproaches("none", null)).toEqual({ ok: false, refusal: "not-found" });
  expect(await findApproaches("back-off-exactly", null)).toMatchObject({ ok: true, value: [{ name: "solution" }, {}, {}] });
  expect(await findExercise("none", null)).toBeUndefined();
});

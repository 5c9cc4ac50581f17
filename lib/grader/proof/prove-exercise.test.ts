import { World } from "@/lib/simulator";
import { describe, expect, test } from "vitest";
import type { Exercise } from "../exercise";
import { ProofMemory } from "./proof-memory";
import { proveExercise } from "./prove-exercise";

const F = "arn:aws:lambda:us-east-1:123456789012:function:f";
const retry = { ErrorEquals: ["E"], IntervalSeconds: 1, BackoffRate: 1, MaxAttempts: 2 };
const call = (retriers: object = {}): string =>
  JSON.stringify({ StartAt: "A", States: { A: { Type: "Task", Resource: F, ...retriers, End: true } } });
const solution = call({ Retry: [retry] });
const hasty = call({ Retry: [{ ...retry, MaxAttempts: 1 }] });
const world = World.parse({ functions: { f: [{ throws: { error: "E" }, times: 2 }, { returns: 1 }] } });

/** An exercise whose one test looks at the number of calls alone. */
const exercise: Exercise = {
  slug: "x",
  title: "T",
  summary: "S",
  level: "easy",
  skills: [],
  minutes: 5,
  access: "free",
  workflowType: "STANDARD",
  tasks: [],
  tests: [
    {
      name: "one",
      purpose: "why",
      task: "t",
      visibility: "shown",
      points: 1,
      input: {},
      world,
      runs: 1,
      expect: [{ kind: "calls", expected: { to: "f", count: 3 } }],
    },
  ],
  wrong: [{ file: "hasty", fails: ["one"], misconception: "m", diverges: { state: "A", field: "Retry" } }],
  alsoRight: [{ file: "slow", says: "s", tradeOffs: "t" }],
  excused: [],
  sources: [],
  brief: "",
  starter: call(),
  solution,
  wrongAnswers: { hasty },
  alsoRightAnswers: { slow: call({ Retry: [{ ...retry, IntervalSeconds: 9 }] }) },
};

describe("what an exercise's own check says", () => {
  test.each<{ says: string; changes: Partial<Exercise>; problems: readonly string[] }>([
    { says: "nothing, where all is as the author says", changes: {}, problems: [] },
    { says: "a solution that fails", changes: { solution: hasty }, problems: ["solution should pass"] },
    { says: "a solution that is not valid", changes: { solution: "{" }, problems: ["solution is not valid"] },
    {
      says: "a test that hangs on the name of a state",
      changes: { tests: exercise.tests.map((each) => ({ ...each, expect: [...each.expect, { kind: "visits", expected: ["A"] }] })) },
      problems: ["the solution in other words should pass"],
    },
    { says: "a starter that passes", changes: { starter: solution }, problems: ["the starter passes"] },
    { says: "a starter may be invalid", changes: { starter: "{" }, problems: [] },
    { says: "a wrong answer that passes", changes: { wrongAnswers: { hasty: solution } }, problems: ["wrong/hasty passes every test"] },
    { says: "a wrong answer that is not valid, or not there", changes: { wrongAnswers: {} }, problems: ["wrong/hasty is not valid"] },
    { says: "another right answer that fails", changes: { alsoRightAnswers: { slow: hasty } }, problems: ["also-right/slow should pass"] },
  ])("$says", async ({ changes, problems }) => {
    const found = (await proveExercise({ ...exercise, ...changes })).problems.map(({ message }) => message);
    expect(found).toHaveLength(problems.length);
    problems.forEach((part, i) => {
      expect(found[i]).toContain(part);
    });
  });

  test("a world that is broken is the exercise's fault", async () => {
    const [one] = exercise.tests;
    const tests = one === undefined ? [] : [{ ...one, world: World.parse({ functions: { f: [{ when: "{% ( %}", returns: 1 }] } }) }];
    const { problems } = await proveExercise({ ...exercise, tests });
    const told = problems.map(({ message }) => message).join("\n");
    expect(told).toContain("solution could not be graded");
    expect(told).toContain("the starter could not be graded");
  });

  test("whether the explanation names the state and field that the author does", async () => {
    expect((await proveExercise(exercise)).divergence).toEqual({ total: 1, right: 1, missed: [] });
    const wrong = exercise.wrong.map((answer) => ({ ...answer, diverges: { state: "B", field: "Next" } }));
    expect((await proveExercise({ ...exercise, wrong })).divergence.missed).toEqual([
      "wrong/hasty parts at B, Next; the explanation names A, Retry",
    ]);
  });
});

describe("mutants of the solution", () => {
  test("a test of the calls alone does not see the pace: survivors are named", async () => {
    const { mutants } = await proveExercise(exercise);
    expect(new Set(mutants?.survivors.map(({ name }) => name))).toEqual(
      new Set([
        "interval-seconds +1 at /States/A/Retry/0/IntervalSeconds",
        "interval-seconds double at /States/A/Retry/0/IntervalSeconds",
        "backoff-rate drop at /States/A/Retry/0/BackoffRate",
        "backoff-rate +1 at /States/A/Retry/0/BackoffRate",
        "retrier-errors States.ALL at /States/A/Retry/0/ErrorEquals",
        "retrier-errors States.TaskFailed at /States/A/Retry/0/ErrorEquals",
        "max-attempts drop at /States/A/Retry/0/MaxAttempts",
        "max-attempts +1 at /States/A/Retry/0/MaxAttempts",
      ]),
    );
    expect(mutants).toMatchObject({ total: 10, killed: 2, score: 0.2, equivalent: 1, invalid: 0, excused: [], idleExcuses: [] });
  });

  test("an excuse spares a survivor; one for a mutant that is killed is idle", async () => {
    const excused = [
      { mutant: "backoff-rate +1 at /States/A/Retry/0/BackoffRate", reason: "r" },
      { mutant: "drop-retrier drop at /States/A/Retry", reason: "r" },
    ];
    expect((await proveExercise({ ...exercise, excused })).mutants).toMatchObject({
      total: 9,
      killed: 2,
      excused: [{ name: "backoff-rate +1 at /States/A/Retry/0/BackoffRate", excused: "r" }],
      idleExcuses: ["drop-retrier drop at /States/A/Retry"],
    });
  });
});

describe("what is remembered changes no proof", () => {
  const [one] = exercise.tests;
  const edits: readonly { readonly says: string; readonly changes: Partial<Exercise>; readonly runs: "none" | "some" }[] = [
    { says: "nothing", changes: {}, runs: "none" },
    {
      says: "the words about a test",
      changes: { tests: one === undefined ? [] : [{ ...one, name: "two", purpose: "other" }], wrong: [] },
      runs: "none",
    },
    {
      says: "an expectation",
      changes: {
        tests: one === undefined ? [] : [{ ...one, expect: [...one.expect, { kind: "waits", expected: { to: "f", seconds: [1, 1] } }] }],
      },
      runs: "some",
    },
    { says: "the solution", changes: { solution: hasty }, runs: "some" },
  ];
  test.each(edits)("after an edit of $says", async ({ changes, runs }) => {
    const memory = new ProofMemory();
    await proveExercise(exercise, { memory });
    const before = memory.made;
    const edited = { ...exercise, ...changes };
    expect(await proveExercise(edited, { memory })).toEqual(await proveExercise(edited));
    expect(memory.made > before).toBe(runs === "some");
  });

  test("a proof ends where it is told to, and the next goes on from there", async () => {
    const memory = new ProofMemory();
    let runs = 0;
    const between = () => {
      runs += 1;
      if (runs === 5) throw new Error("superseded");
    };
    await expect(proveExercise(exercise, { memory, between })).rejects.toThrow("superseded");
    const progress: string[] = [];
    const proof = await proveExercise(exercise, { memory, between, onProgress: ({ phase }) => progress.push(phase) });
    expect(proof).toEqual(await proveExercise(exercise));
    expect(new Set(progress)).toEqual(new Set(["answers", "mutants", "equivalence"]));
  });
});

test.each<{ says: string; changes: Partial<Exercise>; missing: readonly string[] }>([
  {
    says: "too few wrong answers, and too weak tests",
    changes: {},
    missing: ["It needs 2 more known wrong answers", "Its tests notice 20.0 %"],
  },
  {
    says: "no test",
    changes: { tests: [], wrong: [], alsoRight: [] },
    missing: ["the starter passes", "There is no test", "It needs 3 more"],
  },
])("what is missing: $says", async ({ changes, missing }) => {
  const told = (await proveExercise({ ...exercise, ...changes })).missing.map(({ message }) => message);
  expect(told).toEqual(missing.map((part) => expect.stringContaining(part) as string));
});

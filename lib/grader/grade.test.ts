import { World } from "@/lib/simulator";
import { describe, expect, test } from "vitest";
import { gradeAndExplain } from "./divergence/grade-and-explain";
import type { ExerciseTest } from "./exercise";
import { grade, type GradedExercise } from "./grade";

const F = "arn:aws:lambda:us-east-1:123456789012:function:f";
const call = (retry: object = {}): string =>
  JSON.stringify({ StartAt: "A", States: { A: { Type: "Task", Resource: F, ...retry, End: true } } });
const loop = JSON.stringify({
  StartAt: "A",
  States: {
    A: { Type: "Wait", Seconds: 1, Next: "B" },
    B: { Type: "Choice", Choices: [{ Variable: "$.never", IsPresent: true, Next: "C" }], Default: "A" },
    C: { Type: "Succeed" },
  },
});

function exercise(world: unknown, expect: ExerciseTest["expect"], runs = 1): GradedExercise {
  const shown: ExerciseTest = {
    name: "one",
    purpose: "why",
    task: "t",
    visibility: "shown",
    points: 3,
    input: {},
    world: World.parse(world),
    runs,
    expect,
  };
  return {
    workflowType: "STANDARD",
    tests: [shown, { ...shown, name: "two", points: 1, expect: [{ kind: "transitions", expected: { atLeast: 0 } }] }],
  };
}
const ok = { functions: { f: [{ returns: 1 }] } };
const succeeds: ExerciseTest["expect"] = [{ kind: "status", expected: "SUCCEEDED" }];

describe("the four outcomes are never mixed", () => {
  test.each([
    { says: "every test passes", of: exercise(ok, succeeds), definition: call(), graded: { outcome: "passed", score: 4, maxScore: 4 } },
    {
      says: "one test fails: its points are lost, the other's are kept",
      of: exercise({}, succeeds),
      definition: call(),
      graded: { outcome: "failed", score: 1, maxScore: 4 },
    },
    {
      says: "a loop without end fails, by AWS's own limit of 25,000 events",
      of: exercise(ok, succeeds),
      definition: loop,
      graded: { outcome: "failed", score: 1 },
    },
    { says: "text that is no JSON is invalid", of: exercise(ok, succeeds), definition: "{", graded: { outcome: "invalid" } },
    {
      says: "a definition that AWS would refuse is invalid",
      of: exercise(ok, succeeds),
      definition: '{"StartAt":"A","States":{}}',
      graded: { outcome: "invalid" },
    },
    {
      says: "a world that does not parse is our fault",
      of: exercise({ functions: { f: [{ when: "{% ( %}", returns: 1 }] } }, succeeds),
      definition: call(),
      graded: { outcome: "fault" },
    },
    {
      says: "a child machine that is not valid is our fault",
      of: exercise({ machines: { m: { definition: {}, type: "STANDARD" } } }, succeeds),
      definition: call(),
      graded: { outcome: "fault" },
    },
    {
      says: "an expectation that cannot be read is our fault",
      of: exercise(ok, [{ kind: "status", expected: "GREEN" }]),
      definition: call(),
      graded: { outcome: "fault" },
    },
  ])(
    "$says",
    async ({ of, definition, graded }) => {
      expect(await grade(of, definition)).toMatchObject(graded);
    },
    30_000,
  );
});

test("each run of a test has its own seed, and all must be as expected", async () => {
  const lucky = exercise({ functions: { f: [{ returns: 1, throws: { error: "E" }, failureRate: 0.5 }] } }, succeeds, 20);
  expect(await grade(lucky, call())).toMatchObject({ outcome: "failed" });
  const stubborn = call({ Retry: [{ ErrorEquals: ["E"], MaxAttempts: 50, BackoffRate: 1 }] });
  expect(await grade(lucky, stubborn)).toMatchObject({ outcome: "passed" });
});

test("a call of something that is not there comes first, with the nearest name", async () => {
  const graded = await grade(exercise({ functions: { "fetch-it": [{ returns: 1 }] } }, succeeds), call().replace(':f"', ':fecth-it"'));
  expect(graded).toMatchObject({
    tests: [{ findings: [{ message: 'State "A" calls fecth-it, which does not exist here. Did you mean "fetch-it"?' }, {}] }, {}],
  });
});

test("equal arguments give an equal grade, to the byte", async () => {
  const of = exercise({ functions: { f: [{ returns: "{% $random() %}" }] } }, succeeds);
  expect(JSON.stringify(await grade(of, call()))).toBe(JSON.stringify(await grade(of, call())));
});

const INTERVAL = "IntervalSeconds is the first wait; it is one second when left out.";

describe("what the server adds to a failed test", () => {
  const waits = exercise({ functions: { f: [{ throws: { error: "E" }, times: 1 }, { returns: 1 }] } }, [
    { kind: "waits", expected: { to: "f", seconds: [5] } },
  ]);
  const wrongAnswers = { hasty: call({ Retry: [{ ErrorEquals: ["E"] }] }) };
  const whole = {
    ...waits,
    solution: call({ Retry: [{ ErrorEquals: ["E"], IntervalSeconds: 5 }] }),
    wrong: [{ file: "hasty", fails: ["one"], misconception: "The default is one second." }],
    wrongAnswers,
  };

  test("the first divergence, and a misconception that is known", async () => {
    expect(await gradeAndExplain(whole, wrongAnswers.hasty)).toMatchObject({
      outcome: "failed",
      tests: [
        { divergence: { state: "A", field: "Retry", expected: 5, actual: 1 }, misconception: "The default is one second." },
        { passed: true },
      ],
    });
  });
  test("in the words of the class of mutants where no author foresaw it", async () => {
    const graded = await gradeAndExplain(whole, call({ Retry: [{ ErrorEquals: ["E"], IntervalSeconds: 7 }] }));
    expect(graded).toMatchObject({
      tests: [{ divergence: { expected: 5, actual: 7, at: "/States/A", visit: 0 }, misconception: INTERVAL }, {}],
    });
  });
  test("a mutant that does the same, though it is written otherwise", async () => {
    const other = call({ Retry: [{ ErrorEquals: ["E"], IntervalSeconds: 10, MaxAttempts: 7, BackoffRate: 3 }] });
    expect(await gradeAndExplain(whole, other)).toMatchObject({
      tests: [{ misconception: INTERVAL }, {}],
    });
  });
  test("no misconception where no mutant does the same", async () => {
    const graded = await gradeAndExplain(whole, call({ Retry: [{ ErrorEquals: ["E"], IntervalSeconds: 7, MaxAttempts: 7 }] }));
    expect(graded).toMatchObject({ tests: [{ divergence: { expected: 5, actual: 7 } }, {}] });
    expect(JSON.stringify(graded)).not.toContain("misconception");
  });
  test("nothing where all is well, and nothing where the solution is broken", async () => {
    expect(await gradeAndExplain(whole, whole.solution)).toMatchObject({ outcome: "passed" });
    expect(JSON.stringify(await gradeAndExplain({ ...whole, solution: "{" }, wrongAnswers.hasty))).not.toContain("divergence");
  });
});

describe("a test with a redrive judges what happens after the repair", () => {
  const broken = World.parse({ functions: { f: [{ returns: 1 }], g: [{ throws: { error: "Down" } }] } });
  const mended = World.parse({ functions: { f: [{ returns: 1 }], g: [{ returns: 2 }] } });
  const two = (last: object): string =>
    JSON.stringify({
      StartAt: "A",
      States: {
        A: { Type: "Task", Resource: F, Next: "B" },
        B: { Type: "Task", Resource: F.replace(/f$/, "g"), ...last, End: true },
        ...("Catch" in last && { C: { Type: "Succeed" } }),
      },
    });
  test.each([
    { says: "only what failed is called again", definition: two({}), outcome: "passed" },
    {
      says: "a failure that was caught leaves nothing to redrive",
      definition: two({ Catch: [{ ErrorEquals: ["States.ALL"], Next: "C" }] }),
      outcome: "failed",
    },
  ])("$says", async ({ definition, outcome }) => {
    const { tests } = exercise(broken, [
      { kind: "status", expected: "SUCCEEDED" },
      { kind: "calls", expected: { to: "f", count: 0 } },
      { kind: "calls", expected: { to: "g", count: 1 } },
    ]);
    const graded = await grade(
      { workflowType: "STANDARD", tests: tests.slice(0, 1).map((each) => ({ ...each, redrive: mended })) },
      definition,
    );
    expect(graded.outcome).toBe(outcome);
  });
});

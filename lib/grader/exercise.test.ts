import { describe, expect, test } from "vitest";
import { ExerciseFile, exerciseProblems, type Exercise } from "./exercise";

const test1 = { name: "one", purpose: "why", task: "t", visibility: "shown", expect: [{ status: "SUCCEEDED" }] };
const file = {
  title: "T",
  summary: "S",
  level: "easy",
  skills: ["Retry"],
  minutes: 5,
  access: "free",
  tasks: [{ id: "t", text: "Do it.", hints: ["a", "b", "c"] }],
  tests: [test1, { ...test1, name: "two", visibility: "hidden" }],
  wrong: ["a", "b", "c"].map((name) => ({ file: name, fails: ["one"], misconception: "m" })),
  sources: [{ title: "T", url: "https://example.com/", checked: "2026-11-22" }],
};
const definitions = { a: "{}", b: "{}", c: "{}" };

function exercise(changes: object, texts: Partial<Exercise> = {}): Exercise {
  const parsed = ExerciseFile.parse({ ...file, ...changes });
  return { ...parsed, slug: "x", brief: "", starter: "{}", solution: "{}", wrongAnswers: definitions, alsoRightAnswers: {}, ...texts };
}

describe("what the schema refuses", () => {
  test.each([
    {
      says: "an expectation with a slip",
      expect: [{ stauts: "FAILED" }],
      problem: 'there is no expectation "stauts". Did you mean "status"?',
    },
    {
      says: "an expectation of no known name",
      expect: [{ somethingElse: 1 }],
      problem: 'there is no expectation "somethingElse"; there are status, output',
    },
    { says: "two expectations in one", expect: [{ status: "FAILED", error: "E" }], problem: "an expectation has exactly one name" },
    { says: "an empty expectation", expect: [{}], problem: "an expectation has exactly one name" },
    { says: "an expectation with wrong data", expect: [{ status: "GREEN" }], problem: "status: " },
  ])("$says", ({ expect: expectations, problem }) => {
    const parsed = ExerciseFile.safeParse({ ...file, tests: [{ ...test1, expect: expectations }] });
    expect(parsed.error?.issues.map(({ message }) => message).join("\n")).toContain(problem);
  });
});

describe("what the schema cannot see", () => {
  test.each<{ says: string; of: Exercise; problems: readonly string[] }>([
    { says: "nothing wrong", of: exercise({}), problems: [] },
    {
      says: "a test of no task, and a task of no test",
      of: exercise({ tasks: [{ id: "u", text: "x", hints: ["a", "b", "c"] }] }),
      problems: ['no task "t"', 'no task "t"', "no test checks"],
    },
    {
      says: "a wrong answer that fails no known test",
      of: exercise({ wrong: file.wrong.map((wrong) => ({ ...wrong, fails: ["three"] })) }),
      problems: ['no test "three"', 'no test "three"', 'no test "three"'],
    },
    { says: "no hidden test", of: exercise({ tests: [test1] }), problems: ["at least one test must be hidden"] },
    { says: "no shown test", of: exercise({ tests: [{ ...test1, visibility: "hidden" }] }), problems: ["at least one test must be shown"] },
    {
      says: "a file that is not there, and one that nobody names",
      of: exercise({}, { wrongAnswers: { a: "", b: "", d: "" } }),
      problems: ["wrong/c.asl.json: exercise.yaml names it", "wrong/d.asl.json: exercise.yaml does not"],
    },
    {
      says: "another right answer that nobody names",
      of: exercise({}, { alsoRightAnswers: { e: "" } }),
      problems: ["also-right/e.asl.json"],
    },
    {
      says: "names that come twice",
      of: exercise({ tests: [...file.tests, test1], tasks: [...file.tasks, ...file.tasks] }),
      problems: ['called "one"', 'called "t"'],
    },
  ])("$says", ({ of, problems }) => {
    const found = exerciseProblems(of);
    expect(found).toHaveLength(problems.length);
    problems.forEach((part, i) => {
      expect(found[i]).toContain(part);
    });
  });
});

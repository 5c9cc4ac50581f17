import { createWorld, nameThatFits, World } from "@/lib/simulator";
import { z } from "zod";
import { assertionNames, expectationProblems, isAssertionName, type AssertionName } from "./assertions";
import type { Json } from "@/lib/asl";

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and single hyphens");
const JsonValue = z.json();

/** One expectation: `- status: SUCCEEDED`. Parsed, its kind and its data stand apart. */
const Expectation = z.record(z.string(), JsonValue).transform((written, issues): { kind: AssertionName; expected: Json } => {
  const [entry, ...others] = Object.entries(written);
  const problem = entry === undefined || others.length > 0 ? "an expectation has exactly one name" : unknownKind(entry[0]);
  const [kind, expected] = entry ?? ["", null];
  if (problem !== undefined || !isAssertionName(kind)) {
    issues.addIssue({ code: "custom", message: problem ?? "no such expectation" });
    return z.NEVER;
  }
  for (const message of expectationProblems(kind, expected)) issues.addIssue({ code: "custom", message });
  return { kind, expected };
});

function unknownKind(name: string): string | undefined {
  if (isAssertionName(name)) return undefined;
  const nearest = nameThatFits(name, assertionNames);
  return `there is no expectation "${name}"${nearest === undefined ? `; there are ${assertionNames.join(", ")}` : `. Did you mean "${nearest}"?`}`;
}

const Task = z.strictObject({
  /** What a test's `task` names; small, `backoff`. */
  id: Slug,
  /** What the learner is to do, one sentence of the brief's list. */
  text: z.string().min(1),
  /** A nudge, a pointer, almost there. */
  hints: z.tuple([z.string(), z.string(), z.string()]),
});

const Test = z.strictObject({
  name: Slug,
  /** Why this is tested, in words for the learner: what goes wrong at work otherwise. */
  purpose: z.string().min(1),
  task: Slug,
  visibility: z.enum(["shown", "hidden"]),
  points: z.int().positive().default(1),
  input: JsonValue.default({}),
  world: World.prefault({}),
  /** The world after somebody mended it: an execution that did not succeed is redriven there, and the redrive is what is judged. */
  redrive: World.optional(),
  /** Runs of this test, each with the next seed; each must be as expected. */
  runs: z.int().min(1).max(200).default(1),
  expect: z.array(Expectation).min(1),
});

const WrongAnswer = z.strictObject({
  /** Name of `wrong/<file>.asl.json`. */
  file: Slug,
  /** The tests that must fail it; others may. */
  fails: z.array(Slug).min(1),
  /** What whoever writes this believes, in plain words: shown when a learner's run fails in the same way. */
  misconception: z.string().min(1),
  /** Where it first parts from the solution: measured in content:check. */
  diverges: z.strictObject({ state: z.string(), field: z.string() }).optional(),
});

/** What `exercise.yaml` holds. */
export const ExerciseFile = z.strictObject({
  title: z.string().min(1),
  /** One sentence for lists of exercises. */
  summary: z.string().min(1),
  level: z.enum(["easy", "medium", "hard", "senior"]),
  skills: z.array(z.string().min(1)).min(1),
  minutes: z.int().min(1).max(120),
  access: z.enum(["free", "premium"]),
  workflowType: z.enum(["STANDARD", "EXPRESS"]).default("STANDARD"),
  tasks: z.array(Task).min(1),
  tests: z.array(Test).min(1),
  wrong: z.array(WrongAnswer).min(3, "three known wrong answers are needed, each with what people believe who write it"),
  alsoRight: z.array(z.strictObject({ file: Slug, says: z.string().min(1), tradeOffs: z.string().min(1) })).default([]),
  /** Mutants of the solution that no test should kill, each with the reason. */
  excused: z.array(z.strictObject({ mutant: z.string().min(1), reason: z.string().min(1) })).default([]),
  sources: z.array(z.strictObject({ title: z.string().min(1), url: z.url(), checked: z.iso.date() })).min(1),
});
export type ExerciseFile = z.output<typeof ExerciseFile>;
export type ExerciseTest = ExerciseFile["tests"][number];
export type ExerciseTask = ExerciseFile["tasks"][number];

/** An exercise with the texts of its folder. */
export interface Exercise extends ExerciseFile {
  readonly slug: string;
  /** Markdown. */
  readonly brief: string;
  /** Definitions as text, as their authors wrote them. */
  readonly starter: string;
  readonly solution: string;
  /** By file name without `.asl.json`. */
  readonly wrongAnswers: Readonly<Record<string, string>>;
  readonly alsoRightAnswers: Readonly<Record<string, string>>;
}

/** @returns what the schema cannot see, one sentence each: names that lead nowhere, files that are missing, names that come twice, worlds that do not come to life. */
export function exerciseProblems(exercise: Exercise): readonly string[] {
  return [...missingNames(exercise), ...missingFiles(exercise), ...repeated(exercise), ...brokenWorlds(exercise)];
}

function missingNames({ tasks, tests, wrong }: Exercise): readonly string[] {
  const taskIds = new Set(tasks.map((task) => task.id));
  const testNames = new Set(tests.map((test) => test.name));
  return [
    ...tests
      .filter((test) => !taskIds.has(test.task))
      .map((test) => `tests.${test.name}.task: there is no task "${test.task}"; there are ${[...taskIds].join(", ")}`),
    ...tasks.filter((task) => !tests.some((test) => test.task === task.id)).map((task) => `tasks.${task.id}: no test checks this task`),
    ...wrong.flatMap(({ file, fails }) =>
      fails
        .filter((name) => !testNames.has(name))
        .map((name) => `wrong.${file}.fails: there is no test "${name}"; there are ${[...testNames].join(", ")}`),
    ),
    ...(tests.some((test) => test.visibility === "shown") ? [] : ["tests: at least one test must be shown"]),
    ...(tests.some((test) => test.visibility === "hidden") ? [] : ["tests: at least one test must be hidden"]),
  ];
}

function missingFiles({ wrong, wrongAnswers, alsoRight, alsoRightAnswers }: Exercise): readonly string[] {
  return [
    ...listedAndThere(
      "wrong",
      wrong.map(({ file }) => file),
      Object.keys(wrongAnswers),
    ),
    ...listedAndThere(
      "also-right",
      alsoRight.map(({ file }) => file),
      Object.keys(alsoRightAnswers),
    ),
  ];
}

function listedAndThere(folder: string, listed: readonly string[], there: readonly string[]): readonly string[] {
  return [
    ...listed
      .filter((file) => !there.includes(file))
      .map((file) => `${folder}/${file}.asl.json: exercise.yaml names it, and there is no such file`),
    ...there.filter((file) => !listed.includes(file)).map((file) => `${folder}/${file}.asl.json: exercise.yaml does not name it`),
  ];
}

function repeated({ tasks, tests }: Exercise): readonly string[] {
  const twice = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i);
  return [
    ...twice(tests.map((test) => test.name)).map((name) => `tests: two are called "${name}"`),
    ...twice(tasks.map((task) => task.id)).map((id) => `tasks: two are called "${id}"`),
  ];
}

function brokenWorlds({ tests }: Exercise): readonly string[] {
  return tests.flatMap(({ name, world }) => {
    try {
      createWorld(world, { seed: 1, startMs: 0 });
      return [];
    } catch (error) {
      return [`tests.${name}.world: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

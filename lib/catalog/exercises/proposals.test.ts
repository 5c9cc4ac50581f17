import { type ExerciseFiles, parseDraft, withProposals } from "@/lib/exercise-files";
import { type Exercise, type Probe, proposeChecks, proveExercise } from "@/lib/grader";
import { describe, expect, test } from "vitest";
import { readExercises } from "./read-exercises";

const { exercises } = readExercises(process.cwd());

function exerciseCalled(slug: string): Exercise {
  const found = exercises.find((exercise) => exercise.slug === slug);
  if (found === undefined) throw new Error(`No exercise is called ${slug}.`);
  return found;
}

/** An exercise before it has any test. */
function withoutTests(exercise: Exercise): { readonly exercise: Exercise; readonly files: ExerciseFiles } {
  const yaml = `# Kept as it is.
title: T
summary: S
level: easy
skills: [x] # and this
minutes: 10
access: free
workflowType: ${exercise.workflowType}
tasks: [{ id: first, text: Do it., hints: [a, b, c] }]
`;
  const files = {
    "exercise.yaml": yaml,
    "brief.md": "",
    "starter.asl.json": exercise.starter,
    "solution.asl.json": exercise.solution,
    ...Object.fromEntries(Object.entries(exercise.alsoRightAnswers).map(([name, text]) => [`also-right/${name}.asl.json`, text])),
  };
  const also = exercise.alsoRight.length === 0 ? "" : `alsoRight: ${JSON.stringify(exercise.alsoRight)}\n`;
  const whole = { ...files, "exercise.yaml": yaml + also };
  return { files: whole, exercise: parsed(whole) };
}

function parsed(files: ExerciseFiles): Exercise {
  const { exercise } = parseDraft(files, "draft");
  if (exercise === undefined) throw new Error("The draft cannot be read.");
  return exercise;
}

function chosenFrom({ tests }: Exercise, count: number): readonly Probe[] {
  return tests.slice(0, count).map(({ name, input, world }) => ({ says: `setting ${name}`, input, world }));
}

// From an exercise without a single test, an input and a world or a few, to one that may be published as far as its grader goes.
describe("the suggested checks of an exercise whose tests were taken away notice 95 % of the mistakes", () => {
  test.each([
    { slug: "back-off-exactly", settings: 1 },
    { slug: "price-beside-the-order", settings: 1 },
    { slug: "five-fields-of-one-task", settings: 1 },
    { slug: "welcome-a-customer", settings: 1 },
    { slug: "label-without-lambda", settings: 1 },
    { slug: "keep-the-order", settings: 1 },
    { slug: "route-by-amount", settings: 8 },
  ])(
    "$slug, with $settings chosen",
    async ({ slug, settings }) => {
      const whole = exerciseCalled(slug);
      const { exercise, files } = withoutTests(whole);
      const found = await proposeChecks(exercise, { chosen: chosenFrom(whole, settings) });
      const accepted = found.proposals.filter(({ id }) => found.suggested.includes(id));
      const written = withProposals(files, accepted).files;
      const proof = await proveExercise(parsed(written));
      expect(proof.reference.problems).toEqual([]);
      expect(proof.alsoRight.flatMap(({ problems }) => problems)).toEqual([]);
      expect(proof.mutants?.score).toBeGreaterThanOrEqual(0.95);
      expect(proof.mutants?.total).toBeGreaterThan(5);
      expect(written["exercise.yaml"]).toMatch(/^# Kept as it is\.\n[\s\S]*\[ ?x ?\] # and this/);
    },
    60_000,
  );
});

describe("a proposal notices the mistakes that it says", () => {
  test.each(["back-off-exactly", "price-beside-the-order"])(
    "%s",
    async (slug) => {
      const whole = exerciseCalled(slug);
      const { exercise, files } = withoutTests(whole);
      const { proposals } = await proposeChecks(exercise, { chosen: chosenFrom(whole, 1) });
      expect(proposals.length).toBeGreaterThan(5);
      for (const proposal of proposals.slice(0, 12)) {
        const alone = parsed(withProposals(files, [proposal]).files);
        const { mutants } = await proveExercise(alone);
        expect(mutants?.killed).toBe(proposal.kills.length);
      }
    },
    60_000,
  );
});

test("equal exercises have equal proposals and proofs", async () => {
  const exercise = exerciseCalled("price-beside-the-order");
  expect(await proposeChecks(exercise)).toEqual(await proposeChecks(structuredClone(exercise)));
  expect(await proveExercise(exercise)).toEqual(await proveExercise(structuredClone(exercise)));
}, 60_000);

test("nothing is proposed that chance decides", async () => {
  const { exercise } = withoutTests(exerciseCalled("spread-the-herd"));
  const { proposals, refused } = await proposeChecks(exercise, { chosen: chosenFrom(exerciseCalled("spread-the-herd"), 1) });
  expect(proposals.filter(({ kind }) => kind === "waits")).toEqual([]);
  expect(refused.map(({ because }) => because)).toContain("It is not so for the reference with another seed.");
}, 60_000);

import { explain } from "./divergence/explain";
import type { Exercise } from "./exercise";
import { grade, type Grade } from "./grade";
import { sameMeaning } from "./mutation/same-meaning";

/** Whether an exercise's tests judge what its author wrote as the author says. */
export interface ExerciseReport {
  /** One sentence for each judgement that is not as it should be; empty when all are. */
  readonly problems: readonly string[];
  readonly wrongAnswers: { readonly total: number; readonly killed: number };
  readonly alsoRight: { readonly total: number; readonly passed: number };
  /** Wrong answers whose author said where they part from the solution, and those for which the explanation names that state and field. */
  readonly divergence: { readonly total: number; readonly right: number; readonly missed: readonly string[] };
}

/** Grades the solution, the starter and every known answer of an exercise: the grader's own test. */
export async function checkExercise(exercise: Exercise): Promise<ExerciseReport> {
  const problems = [...(await solutionProblems(exercise)), ...starterProblems(await grade(exercise, exercise.starter))];
  let killed = 0;
  for (const { file, fails } of exercise.wrong) {
    const found = wrong(`wrong/${file}`, fails, await grade(exercise, exercise.wrongAnswers[file] ?? ""));
    if (found.length === 0) killed += 1;
    problems.push(...found);
  }
  let passed = 0;
  for (const { file } of exercise.alsoRight) {
    const found = right(`also-right/${file}`, await grade(exercise, exercise.alsoRightAnswers[file] ?? ""));
    if (found.length === 0) passed += 1;
    problems.push(...found);
  }
  const divergence = await divergenceAccuracy(exercise);
  return {
    problems,
    wrongAnswers: { total: exercise.wrong.length, killed },
    alsoRight: { total: exercise.alsoRight.length, passed },
    divergence,
  };
}

/** The solution passes as it is, and in other words too: tests must not hang on how its author happened to write it. */
async function solutionProblems(exercise: Exercise): Promise<readonly string[]> {
  const asWritten = right("solution", await grade(exercise, exercise.solution));
  if (asWritten.length > 0) return asWritten;
  return right("the solution in other words", await grade(exercise, sameMeaning(exercise.solution)));
}

/** Explains each known wrong answer, and compares with what its author said. */
async function divergenceAccuracy(exercise: Exercise): Promise<ExerciseReport["divergence"]> {
  const missed: string[] = [];
  let total = 0;
  for (const { file, fails, diverges } of exercise.wrong) {
    const test = exercise.tests.find(({ name }) => name === fails[0]);
    if (diverges === undefined || test === undefined) continue;
    total += 1;
    const { divergence } = await explain(exercise, test, exercise.wrongAnswers[file] ?? "");
    const found = divergence === undefined ? "nothing" : `${divergence.state}, ${divergence.field}`;
    const said = `${diverges.state}, ${diverges.field}`;
    if (found !== said) missed.push(`wrong/${file} parts at ${said}; the explanation names ${found}`);
  }
  return { total, right: total - missed.length, missed };
}

/** A right answer passes every test. */
function right(file: string, graded: Grade): readonly string[] {
  switch (graded.outcome) {
    case "passed":
      return [];
    case "failed":
      return graded.tests.flatMap(({ name, findings }) => findings.map(({ message }) => `${file} should pass test "${name}": ${message}`));
    case "invalid":
      return [`${file} is not valid: ${graded.diagnostics[0]?.location ?? ""} ${graded.diagnostics[0]?.message ?? ""}`];
    case "fault":
      return [`${file} could not be graded: ${graded.message}`];
  }
}

/** The starter is not the answer; being invalid is allowed, as in an exercise about repairing one. */
function starterProblems(graded: Grade): readonly string[] {
  if (graded.outcome === "passed") return ["the starter passes every test: there is nothing left to do"];
  return graded.outcome === "fault" ? [`the starter could not be graded: ${graded.message}`] : [];
}

/** A wrong answer is valid, and fails at least the tests that it names. */
function wrong(file: string, fails: readonly string[], graded: Grade): readonly string[] {
  if (graded.outcome === "passed") return [`${file} passes every test, and should fail ${fails.join(", ")}`];
  if (graded.outcome !== "failed") return right(file, graded);
  return graded.tests
    .filter(({ name, passed }) => passed && fails.includes(name))
    .map(({ name }) => `${file} passes test "${name}", and should fail it`);
}

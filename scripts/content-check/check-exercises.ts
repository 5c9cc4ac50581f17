import { describeProblem } from "../../lib/content";
import { readExercises } from "../../lib/catalog/exercises/read-exercises";
import { checkExercise, mutationReport } from "../../lib/grader";

export interface ExerciseSummary {
  readonly exercises: number;
  readonly tests: number;
  readonly freeShare: number;
  readonly wrongAnswers: { readonly total: number; readonly killed: number };
  readonly alsoRight: { readonly total: number; readonly passed: number };
  /** Share of mutants that the tests notice: of the exercise with the lowest, and the median. */
  readonly mutation: { readonly mutants: number; readonly lowest: number; readonly median: number };
}

/** Every exercise must notice at least this share of the mutants of its solution. */
const LEAST_SCORE = 0.95;

/** Grades everything that the exercises' authors wrote, and says what is not judged as they say. */
export async function checkExercises(
  root: string,
  say: (line: string) => void,
): Promise<{ readonly summary: ExerciseSummary; readonly problems: number }> {
  const { exercises, problems } = readExercises(root);
  for (const problem of problems) say(describeProblem(problem));
  const reports = [];
  const scores: number[] = [];
  let mutants = 0;
  let tooLow = 0;
  for (const exercise of exercises) {
    const report = await checkExercise(exercise);
    const { killed, total } = report.wrongAnswers;
    say(
      `${exercise.slug}: ${exercise.tests.length} tests, ${killed} of ${total} wrong answers failed, ${report.alsoRight.passed} of ${report.alsoRight.total} other right answers passed`,
    );
    for (const problem of report.problems) say(`  ${exercise.folder}: ${problem}`);
    reports.push(report);
    if (report.problems.length > 0) continue; // mutants of a solution that fails say nothing
    const mutation = await mutationReport(exercise);
    const score = mutation.total === 0 ? 1 : mutation.killed / mutation.total;
    say(
      `  mutants: ${mutation.killed} of ${mutation.total} noticed (${(100 * score).toFixed(1)} %), ${mutation.equivalent} equivalent, ${mutation.excused} excused, ${mutation.invalid} not valid`,
    );
    for (const name of mutation.survivors) say(`  survives: ${name}`);
    for (const name of mutation.idleExcuses)
      say(`  ${exercise.folder}/exercise.yaml excuses "${name}", and there is no such survivor: remove it`);
    scores.push(score);
    mutants += mutation.total;
    if (score < LEAST_SCORE) tooLow += 1;
    tooLow += mutation.idleExcuses.length;
  }
  const free = exercises.filter(({ access }) => access === "free").length;
  return {
    summary: {
      exercises: exercises.length,
      tests: sum(exercises.map(({ tests }) => tests.length)),
      freeShare: exercises.length === 0 ? 1 : free / exercises.length,
      wrongAnswers: {
        total: sum(reports.map((report) => report.wrongAnswers.total)),
        killed: sum(reports.map((report) => report.wrongAnswers.killed)),
      },
      alsoRight: {
        total: sum(reports.map((report) => report.alsoRight.total)),
        passed: sum(reports.map((report) => report.alsoRight.passed)),
      },
      mutation: { mutants, lowest: Math.min(1, ...scores), median: median(scores) },
    },
    problems: tooLow + problems.length + sum(reports.map((report) => report.problems.length)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 1;
}

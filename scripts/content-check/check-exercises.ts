import { describeProblem } from "../../lib/content";
import { type PlacedExercise, readExercises } from "../../lib/catalog/exercises/read-exercises";
import { checkExercise, type ExerciseReport, mutationReport, type MutationReport } from "../../lib/grader";

export interface ExerciseSummary {
  readonly exercises: number;
  readonly tests: number;
  readonly freeShare: number;
  readonly wrongAnswers: { readonly total: number; readonly killed: number };
  readonly alsoRight: { readonly total: number; readonly passed: number };
  /** Share of mutants that the tests notice: of the exercise with the lowest, and the median. */
  /** Known wrong answers whose explanation names the right state and field. */
  readonly divergence: { readonly total: number; readonly right: number };
  readonly mutation: { readonly mutants: number; readonly lowest: number; readonly median: number };
}

/** Of the known wrong answers, this share must be explained by the state and field their authors name. */
const LEAST_ACCURACY = 0.9;

/** Every exercise must notice at least this share of the mutants of its solution. */
const LEAST_SCORE = 0.95;

interface Outcome {
  readonly report: ExerciseReport;
  /** Undefined where the solution itself fails: its mutants say nothing. */
  readonly mutation: MutationReport | undefined;
  readonly problems: number;
}

type Say = (line: string) => void;

/** Grades everything that the exercises' authors wrote, and says what is not judged as they say. @param only - a part of the paths of those to check. */
export async function checkExercises(
  root: string,
  say: Say,
  only = "",
): Promise<{ readonly summary: ExerciseSummary; readonly problems: number }> {
  const read = readExercises(root);
  const exercises = read.exercises.filter(({ folder }) => `${folder}/`.includes(only));
  const problems = read.problems.filter(({ file }) => file.includes(only));
  for (const problem of problems) say(describeProblem(problem));
  const outcomes: Outcome[] = [];
  for (const exercise of exercises) outcomes.push(await checkOne(exercise, say));
  const scores = outcomes.flatMap(({ mutation }) => (mutation === undefined ? [] : [scoreOf(mutation)]));
  const free = exercises.filter(({ access }) => access === "free").length;
  const total = (count: (outcome: Outcome) => number): number => sum(outcomes.map(count));
  const divergence = { total: total(({ report }) => report.divergence.total), right: total(({ report }) => report.divergence.right) };
  return {
    summary: {
      exercises: exercises.length,
      tests: sum(exercises.map(({ tests }) => tests.length)),
      freeShare: exercises.length === 0 ? 1 : free / exercises.length,
      wrongAnswers: { total: total(({ report }) => report.wrongAnswers.total), killed: total(({ report }) => report.wrongAnswers.killed) },
      alsoRight: { total: total(({ report }) => report.alsoRight.total), passed: total(({ report }) => report.alsoRight.passed) },
      divergence,
      mutation: { mutants: total(({ mutation }) => mutation?.total ?? 0), lowest: Math.min(1, ...scores), median: median(scores) },
    },
    problems:
      problems.length +
      (only === "" && divergence.right < LEAST_ACCURACY * divergence.total ? 1 : 0) +
      total((outcome) => outcome.problems),
  };
}

async function checkOne(exercise: PlacedExercise, say: Say): Promise<Outcome> {
  const report = await checkExercise(exercise);
  const { wrongAnswers, alsoRight } = report;
  say(
    `${exercise.slug}: ${exercise.tests.length} tests, ${wrongAnswers.killed} of ${wrongAnswers.total} wrong answers failed, ${alsoRight.passed} of ${alsoRight.total} other right answers passed`,
  );
  for (const problem of report.problems) say(`  ${exercise.folder}: ${problem}`);
  for (const missed of report.divergence.missed) say(`  explained otherwise: ${missed}`);
  if (report.problems.length > 0) return { report, mutation: undefined, problems: report.problems.length };
  const mutation = await mutationReport(exercise);
  sayMutation(exercise, mutation, say);
  return { report, mutation, problems: (scoreOf(mutation) < LEAST_SCORE ? 1 : 0) + mutation.idleExcuses.length };
}

function sayMutation(exercise: PlacedExercise, mutation: MutationReport, say: Say): void {
  const { killed, total, equivalent, excused, invalid, survivors, idleExcuses } = mutation;
  const percent = (100 * scoreOf(mutation)).toFixed(1);
  say(`  mutants: ${killed} of ${total} noticed (${percent} %), ${equivalent} equivalent, ${excused} excused, ${invalid} not valid`);
  for (const name of survivors) say(`  survives: ${name}`);
  for (const name of idleExcuses) say(`  ${exercise.folder}/exercise.yaml excuses "${name}", and there is no such survivor: remove it`);
}

function scoreOf({ killed, total }: MutationReport): number {
  return total === 0 ? 1 : killed / total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 1;
}

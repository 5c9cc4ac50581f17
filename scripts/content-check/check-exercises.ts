import { describeProblem } from "../../lib/content";
import { type PlacedExercise, readExercises } from "../../lib/catalog/exercises/read-exercises";
import { checkExercise, type ExerciseReport, mutationReport, type MutationReport } from "../../lib/grader";

export interface ExerciseSummary {
  readonly exercises: number;
  readonly tests: number;
  readonly freeShare: number;
  readonly wrongAnswers: { readonly total: number; readonly killed: number };
  readonly alsoRight: { readonly total: number; readonly passed: number };
  /** Known wrong answers whose explanation names the right state and field. */
  readonly divergence: { readonly total: number; readonly right: number; readonly accuracy: number };
  /** Share of mutants that the tests notice: of the exercise with the lowest, and the median. */
  readonly mutation: { readonly mutants: number; readonly lowest: number; readonly median: number };
}

/** Of the known wrong answers, this share must be explained by the state and field their authors name. */
const LEAST_ACCURACY = 0.9;

/** Every exercise must notice at least this share of the mutants of its solution. */
const LEAST_SCORE = 0.95;

/** What was found of one exercise. */
export interface CheckedExercise {
  readonly slug: string;
  readonly folder: string;
  readonly tests: number;
  readonly access: "free" | "premium";
  readonly level: string;
  readonly report: ExerciseReport;
  /** Undefined where the solution itself fails: its mutants say nothing. */
  readonly mutation: MutationReport | undefined;
  readonly problems: readonly string[];
}

type Say = (line: string) => void;

/** Grades everything that the exercises' authors wrote, and says what is not judged as they say. @param only - a part of the paths of those to check. */
export async function checkExercises(
  root: string,
  say: Say,
  only = "",
): Promise<{ readonly summary: ExerciseSummary; readonly problems: readonly string[]; readonly checked: readonly CheckedExercise[] }> {
  const read = readExercises(root);
  const exercises = read.exercises.filter(({ folder }) => `${folder}/`.includes(only));
  const problems = read.problems.filter(({ file }) => file.includes(only));
  const told = problems.map(describeProblem);
  for (const problem of told) say(problem);
  const outcomes: CheckedExercise[] = [];
  for (const exercise of exercises) outcomes.push(await checkOne(exercise, say));
  const scores = outcomes.flatMap(({ mutation }) => (mutation === undefined ? [] : [scoreOf(mutation)]));
  const free = exercises.filter(({ access }) => access === "free").length;
  const total = (count: (outcome: CheckedExercise) => number): number => sum(outcomes.map(count));
  const named = { total: total(({ report }) => report.divergence.total), right: total(({ report }) => report.divergence.right) };
  const divergence = { ...named, accuracy: named.total === 0 ? 1 : Number((named.right / named.total).toFixed(3)) };
  const isVague = only === "" && divergence.accuracy < LEAST_ACCURACY;
  const vague = `Only ${named.right} of ${named.total} known wrong answers are explained by the state and field their authors name; ${100 * LEAST_ACCURACY} % must be.`;
  if (isVague) say(vague);
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
    problems: [...told, ...(isVague ? [vague] : []), ...outcomes.flatMap((outcome) => outcome.problems)],
    checked: outcomes,
  };
}

async function checkOne(exercise: PlacedExercise, say: Say): Promise<CheckedExercise> {
  const { slug, folder, tests, access, level } = exercise;
  const report = await checkExercise(exercise);
  const { wrongAnswers, alsoRight } = report;
  say(
    `${slug}: ${tests.length} tests, ${wrongAnswers.killed} of ${wrongAnswers.total} wrong answers failed, ${alsoRight.passed} of ${alsoRight.total} other right answers passed`,
  );
  const mutation = report.problems.length > 0 ? undefined : await mutationReport(exercise);
  if (mutation !== undefined) sayMutation(mutation, say);
  for (const missed of report.divergence.missed) say(`  explained otherwise: ${missed}`);
  const problems = [...report.problems, ...(mutation === undefined ? [] : mutationProblems(mutation))].map(
    (problem) => `${folder}: ${problem}`,
  );
  for (const problem of problems) say(`  ${problem}`);
  return { slug, folder, tests: tests.length, access, level, report, mutation, problems };
}

function sayMutation(mutation: MutationReport, say: Say): void {
  const { killed, total, equivalent, excused, invalid, survivors } = mutation;
  const percent = (100 * scoreOf(mutation)).toFixed(1);
  say(`  mutants: ${killed} of ${total} noticed (${percent} %), ${equivalent} equivalent, ${excused} excused, ${invalid} not valid`);
  for (const name of survivors) say(`  survives: ${name}`);
}

function mutationProblems(mutation: MutationReport): readonly string[] {
  const { idleExcuses, survivors } = mutation;
  const percent = (100 * scoreOf(mutation)).toFixed(1);
  return [
    ...(scoreOf(mutation) < LEAST_SCORE
      ? [
          `its tests notice ${percent} % of the mutants, and ${100 * LEAST_SCORE} % must be. Test what these change: ${survivors.join("; ")}`,
        ]
      : []),
    ...idleExcuses.map((name) => `exercise.yaml excuses "${name}", and there is no such survivor. Remove it.`),
  ];
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

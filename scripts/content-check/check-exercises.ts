import { describeProblem } from "../../lib/content";
import { readExercises } from "../../lib/catalog/exercises/read-exercises";
import type { AnswerProof, MutationReport } from "../../lib/grader";
import type { CheckedExercise } from "./checked-exercise";
import { checkInProcesses } from "./in-processes";

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
  const outcomes = await checkInProcesses(exercises, (outcome) => {
    sayOutcome(outcome, say);
  });
  const scores = outcomes.flatMap(({ proof: { mutants } }) => (mutants === undefined ? [] : [mutants.score]));
  const free = exercises.filter(({ access }) => access === "free").length;
  const total = (count: (outcome: CheckedExercise) => number): number => sum(outcomes.map(count));
  const named = { total: total(({ proof }) => proof.divergence.total), right: total(({ proof }) => proof.divergence.right) };
  const divergence = { ...named, accuracy: named.total === 0 ? 1 : Number((named.right / named.total).toFixed(3)) };
  const isVague = only === "" && divergence.accuracy < LEAST_ACCURACY;
  const vague = `Only ${named.right} of ${named.total} known wrong answers are explained by the state and field their authors name; ${100 * LEAST_ACCURACY} % must be.`;
  if (isVague) say(vague);
  return {
    summary: {
      exercises: exercises.length,
      tests: sum(exercises.map(({ tests }) => tests.length)),
      freeShare: exercises.length === 0 ? 1 : free / exercises.length,
      wrongAnswers: { total: total(({ proof }) => proof.wrong.length), killed: total(({ proof }) => good(proof.wrong)) },
      alsoRight: { total: total(({ proof }) => proof.alsoRight.length), passed: total(({ proof }) => good(proof.alsoRight)) },
      divergence,
      mutation: { mutants: total(({ proof }) => proof.mutants?.total ?? 0), lowest: Math.min(1, ...scores), median: median(scores) },
    },
    problems: [...told, ...(isVague ? [vague] : []), ...outcomes.flatMap((outcome) => outcome.problems)],
    checked: outcomes,
  };
}

function sayOutcome({ slug, tests, proof, problems }: CheckedExercise, say: Say): void {
  const { wrong, alsoRight, mutants } = proof;
  say(
    `${slug}: ${tests} tests, ${good(wrong)} of ${wrong.length} wrong answers failed, ${good(alsoRight)} of ${alsoRight.length} other right answers passed`,
  );
  if (mutants !== undefined) sayMutants(mutants, say);
  for (const missed of proof.divergence.missed) say(`  explained otherwise: ${missed}`);
  for (const problem of problems) say(`  ${problem}`);
}

function sayMutants({ killed, total, score, equivalent, excused, invalid, survivors }: MutationReport, say: Say): void {
  const percent = (100 * score).toFixed(1);
  say(`  mutants: ${killed} of ${total} noticed (${percent} %), ${equivalent} equivalent, ${excused.length} excused, ${invalid} not valid`);
  for (const { name } of survivors) say(`  survives: ${name}`);
}

/** How many are judged as they should be. */
function good(answers: readonly AnswerProof[]): number {
  return answers.filter(({ problems }) => problems.length === 0).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 1;
}

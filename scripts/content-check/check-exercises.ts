import { describeProblem } from "../../lib/content";
import { readExercises } from "../../lib/catalog/exercises/read-exercises";
import { checkExercise } from "../../lib/grader";

export interface ExerciseSummary {
  readonly exercises: number;
  readonly tests: number;
  readonly freeShare: number;
  readonly wrongAnswers: { readonly total: number; readonly killed: number };
  readonly alsoRight: { readonly total: number; readonly passed: number };
}

/** Grades everything that the exercises' authors wrote, and says what is not judged as they say. */
export async function checkExercises(
  root: string,
  say: (line: string) => void,
): Promise<{ readonly summary: ExerciseSummary; readonly problems: number }> {
  const { exercises, problems } = readExercises(root);
  for (const problem of problems) say(describeProblem(problem));
  const reports = [];
  for (const exercise of exercises) {
    const report = await checkExercise(exercise);
    const { killed, total } = report.wrongAnswers;
    say(
      `${exercise.slug}: ${exercise.tests.length} tests, ${killed} of ${total} wrong answers failed, ${report.alsoRight.passed} of ${report.alsoRight.total} other right answers passed`,
    );
    for (const problem of report.problems) say(`  ${exercise.folder}: ${problem}`);
    reports.push(report);
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
    },
    problems: problems.length + sum(reports.map((report) => report.problems.length)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

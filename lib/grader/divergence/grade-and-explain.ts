import { grade, type Grade, type TestVerdict } from "../grade";
import { explain, type ExplainedExercise } from "./explain";

/** Failed tests that are explained: the first few say what the rest would say again. */
const MAX_EXPLAINED = 3;

/**
 * Grades as `grade` does, and explains the first failed tests by the reference run. For the server: it needs the solution.
 * @returns never rejects.
 */
export async function gradeAndExplain(exercise: ExplainedExercise, definition: string): Promise<Grade> {
  const graded = await grade(exercise, definition);
  if (graded.outcome !== "failed") return graded;
  const failed = graded.tests.filter(({ passed }) => !passed).slice(0, MAX_EXPLAINED);
  try {
    const tests: TestVerdict[] = [];
    for (const verdict of graded.tests) {
      const test = failed.includes(verdict) ? exercise.tests.find(({ name }) => name === verdict.name) : undefined;
      tests.push(test === undefined ? verdict : { ...verdict, ...(await explain(exercise, test, definition)) });
    }
    return { ...graded, tests };
  } catch {
    return graded; // the verdict stands without its explanation
  }
}

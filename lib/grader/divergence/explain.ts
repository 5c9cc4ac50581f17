import { behaviourOf } from "../mutation/behaviour";
import type { Exercise, ExerciseTest } from "../exercise";
import { runTest, type GradedExercise } from "../grade";
import type { Divergence, TracedRun } from "./divergence";
import { firstDivergence } from "./first-divergence";

/** What explaining needs beyond grading; it stays on the server. */
export type ExplainedExercise = GradedExercise & Pick<Exercise, "solution" | "wrong" | "wrongAnswers">;

/** Why a test failed, beyond what it found. */
export interface Explanation {
  readonly divergence?: Divergence;
  /** What the author knows people believe who get it wrong in just this way. */
  readonly misconception?: string;
}

/** Explains one failed test: the run is held beside the reference's, and beside those of the known wrong answers. */
export async function explain(exercise: ExplainedExercise, test: ExerciseTest, definition: string): Promise<Explanation> {
  const actual = await runTest(test, exercise, { definition, run: 0 });
  const expected = await runTest(test, exercise, { definition: exercise.solution, run: 0 });
  if (!isTraced(actual) || !isTraced(expected)) return {};
  const divergence = firstDivergence(actual, expected);
  const misconception = await knownMisconception(exercise, test, behaviourOf(actual));
  return { ...(divergence && { divergence }), ...(misconception !== undefined && { misconception }) };
}

async function knownMisconception(exercise: ExplainedExercise, test: ExerciseTest, behaviour: string): Promise<string | undefined> {
  for (const { file, fails, misconception } of exercise.wrong) {
    const definition = exercise.wrongAnswers[file];
    if (definition === undefined || !fails.includes(test.name)) continue;
    if (behaviourOf(await runTest(test, exercise, { definition, run: 0 })) === behaviour) return misconception;
  }
  return undefined;
}

function isTraced(reply: Awaited<ReturnType<typeof runTest>>): reply is TracedRun {
  return reply.kind === "result" || reply.kind === "limit";
}

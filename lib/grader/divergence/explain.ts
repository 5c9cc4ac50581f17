import { behaviourOf } from "../mutation/behaviour";
import { mutantsOf } from "../mutation/mutants";
import { sameMistake } from "../mutation/same-mistake";
import type { Exercise, ExerciseTest } from "../exercise";
import { runTest, type GradedExercise } from "../grade";
import { pairState } from "../state-pair";
import type { Divergence, TracedRun } from "./divergence";
import { firstDivergence } from "./first-divergence";

/** What explaining needs beyond grading; it stays on the server. */
export type ExplainedExercise = GradedExercise & Pick<Exercise, "solution" | "wrong" | "wrongAnswers">;

/** Why a test failed, beyond what it found. */
export interface Explanation {
  readonly divergence?: Divergence;
  /** What people believe who get it wrong in just this way: in the author's words, else in those of the class of mutants it is one of. */
  readonly misconception?: string;
}

/** Mutants run for one failed test at most: those of the very field that the runs part at come first, and they are few. */
const MAX_MUTANTS = 24;

/** Explains one failed test: the run is held beside the reference's, those of the known wrong answers, and the solution's mutants. */
export async function explain(exercise: ExplainedExercise, test: ExerciseTest, definition: string): Promise<Explanation> {
  const actual = await runTest(test, exercise, { definition, run: 0 });
  const expected = await runTest(test, exercise, { definition: exercise.solution, run: 0 });
  if (!isTraced(actual) || !isTraced(expected)) return {};
  const divergence = firstDivergence(actual, expected);
  const behaviour = behaviourOf(actual);
  const known = await knownMisconception(exercise, test, behaviour);
  const misconception = known ?? (divergence && (await mutantsMisconception(exercise, test, { definition, divergence, behaviour })));
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

interface PartingRun {
  readonly definition: string;
  readonly divergence: Divergence;
  readonly behaviour: string;
}

/** By the text of the state where the runs part; else by a mutant of that field which does the same in this test. */
async function mutantsMisconception(
  exercise: ExplainedExercise,
  test: ExerciseTest,
  { definition, divergence, behaviour }: PartingRun,
): Promise<string | undefined> {
  const mutants = mutantsOf(exercise.solution);
  const pair = pairState(definition, exercise.solution, divergence.state);
  const written = pair && sameMistake(pair, mutants);
  if (written !== undefined) return written;
  const part = pair?.solution.name ?? divergence.state;
  for (const mutant of mutants.filter(({ state, field }) => state === part && field === divergence.field).slice(0, MAX_MUTANTS))
    if (behaviourOf(await runTest(test, exercise, { definition: mutant.definition, run: 0 })) === behaviour) return mutant.misconception;
  return undefined;
}

function isTraced(reply: Awaited<ReturnType<typeof runTest>>): reply is TracedRun {
  return reply.kind === "result" || reply.kind === "limit";
}

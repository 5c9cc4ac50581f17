import type { Exercise } from "../exercise";
import type { MutationReport } from "../mutation/mutation-report";
import { type Between, ExerciseFault, Judge } from "./judge";
import { judgeAnswers, type JudgedAnswers } from "./judge-answers";
import { judgeMutants } from "./judge-mutants";
import type { Proof, ProofProblem, ProofProgress } from "./proof";
import { ProofMemory } from "./proof-memory";

/** Every exercise must notice at least this share of the mutants of its solution. */
const LEAST_SCORE = 0.95;
const LEAST_WRONG_ANSWERS = 3;

export interface ProofOptions {
  /** What earlier proofs found, of this exercise or another state of it; a new one by default. */
  readonly memory?: ProofMemory;
  readonly onProgress?: (progress: ProofProgress) => void;
  /** Awaited between two runs. */
  readonly between?: Between;
}

/**
 * Tests an exercise's grader: the reference passes, the starter fails, known wrong answers fail where they should, other right answers pass, and
 * the tests notice mutants of the reference. Pure and deterministic: equal exercises give an equal proof, whatever is remembered. The studio's
 * page, the server before a review, and the check of the catalogue all use it.
 *
 * @param exercise - whole, or a draft with too few tests or wrong answers: what is too little is told as missing.
 * @throws what `between` rejects with, and nothing else: what is wrong with the exercise is in the proof.
 */
export async function proveExercise(exercise: Exercise, options: ProofOptions = {}): Promise<Proof> {
  const { memory = new ProofMemory(), onProgress = () => undefined, between = () => undefined } = options;
  const judge = new Judge(exercise, memory, between);
  const answers = await judgeAnswers(exercise, judge, onProgress);
  const found = problemsOf(answers);
  const broken = await breakReference(exercise, answers, { judge, onProgress });
  memory.forgetUnused();
  const problems = [...found, ...(broken.fault === undefined ? [] : [broken.fault]), ...idleExcuses(broken.mutants)];
  return { ...answers, mutants: broken.mutants, problems, missing: [...problems, ...tooLittle(exercise, broken.mutants)] };
}

interface Breaking {
  readonly judge: Judge;
  readonly onProgress: (progress: ProofProgress) => void;
}

async function breakReference(
  exercise: Exercise,
  { reference }: JudgedAnswers,
  { judge, onProgress }: Breaking,
): Promise<{ readonly mutants: MutationReport | undefined; readonly fault?: ProofProblem }> {
  if (reference.outcome !== "passed" || exercise.tests.length === 0) return { mutants: undefined };
  try {
    return { mutants: await judgeMutants(exercise, judge, onProgress) };
  } catch (fault) {
    if (!(fault instanceof ExerciseFault)) throw fault;
    const message = `A mistake in the solution cannot be judged, and neither could a learner's. ${fault.message}`;
    return { mutants: undefined, fault: { file: "exercise.yaml", message } };
  }
}

function problemsOf({ reference, starter, wrong, alsoRight }: JudgedAnswers): readonly ProofProblem[] {
  return [reference, starter, ...wrong, ...alsoRight].flatMap(({ problems }) => problems);
}

function idleExcuses(mutants: MutationReport | undefined): readonly ProofProblem[] {
  const told = (name: string) => `exercise.yaml excuses "${name}", and there is no such survivor. Remove it.`;
  return (mutants?.idleExcuses ?? []).map((name) => ({ file: "exercise.yaml", message: told(name) }));
}

function tooLittle({ tests, wrong }: Exercise, mutants: MutationReport | undefined): readonly ProofProblem[] {
  const file = "exercise.yaml";
  const missing: ProofProblem[] = [];
  if (tests.length === 0) missing.push({ file, message: "There is no test. Accept proposed checks, or write one." });
  if (wrong.length < LEAST_WRONG_ANSWERS) {
    const more = LEAST_WRONG_ANSWERS - wrong.length;
    missing.push({
      file,
      message: `It needs ${more} more known wrong answer${more === 1 ? "" : "s"}: at least ${LEAST_WRONG_ANSWERS}, each with what people believe who write it.`,
    });
  }
  if (mutants !== undefined && mutants.score < LEAST_SCORE) missing.push({ file, message: weakness(mutants) });
  return missing;
}

function weakness({ score, survivors }: MutationReport): string {
  const percent = (100 * score).toFixed(1);
  const names = survivors.map(({ name }) => name).join("; ");
  return `Its tests notice ${percent} % of the mutants, and ${100 * LEAST_SCORE} % must be. Test what these change: ${names}`;
}

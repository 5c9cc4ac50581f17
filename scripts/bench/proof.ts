import { readExercises } from "../../lib/catalog/exercises/read-exercises";
import { type Exercise, ProofMemory, proveExercise } from "@/lib/grader";
import { type BenchmarkGroup, type Measurement, medianMs, rounded } from "./measurement";

/** One whose definition retries and catches: most kinds of mistakes can be made in it. */
const EXERCISE = "back-off-exactly";
const ROUNDS = 3;

/** One expectation more in the first test, which holds as it holds already: what an author adds while the panel is open. */
function edited(exercise: Exercise): Exercise {
  const [first, ...others] = exercise.tests;
  if (first === undefined) throw new Error(`${exercise.slug} has no test.`);
  return { ...exercise, tests: [{ ...first, expect: [...first.expect, ...first.expect.slice(0, 1)] }, ...others] };
}

/** What the studio's Worker and the server before a review do: every answer judged, every mutant of the reference tried. */
async function measure(): Promise<readonly Measurement[]> {
  const exercise = readExercises(process.cwd()).exercises.find(({ slug }) => slug === EXERCISE);
  if (exercise === undefined) throw new Error(`The course has no exercise ${EXERCISE}: name another in scripts/bench/proof.ts.`);
  const { mutants } = await proveExercise(exercise);
  const tried = (mutants?.total ?? 0) + (mutants?.equivalent ?? 0);
  const afresh = await medianMs(ROUNDS, () => proveExercise(exercise));
  const memory = new ProofMemory();
  await proveExercise(exercise, { memory });
  let turn = 0;
  // The exercise and its edit in turn, as one who adds an expectation and takes it away again.
  const afterEdit = await medianMs(2 * ROUNDS, () => proveExercise(turn++ % 2 === 0 ? edited(exercise) : exercise, { memory }));
  return [
    { name: `proof of ${EXERCISE}, afresh`, value: rounded(afresh), unit: "ms" },
    { name: `mutants tried in it`, value: tried, unit: "mutants" },
    { name: `mutants tried, afresh`, value: rounded((1000 * tried) / afresh), unit: "mutants/s" },
    { name: `proof after an edit of one test`, value: rounded(afterEdit), unit: "ms" },
  ];
}

/** How soon an author knows what the tests are worth. */
export const proofBenchmarks: BenchmarkGroup = { name: "proof", run: measure };

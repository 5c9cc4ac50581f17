import { readExercises } from "../../lib/catalog/exercises/read-exercises";
import { gradeAndExplain } from "@/lib/grader";
import { type BenchmarkGroup, type Measurement, rounded } from "./measurement";

const ROUNDS = 3;

/** The nearest-rank percentile of sorted numbers. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

/** Milliseconds of the fastest of a few rounds: what grading takes, without what else the machine does. */
async function timeOf(grade: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await grade();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** What the server does with a submission, in its thread: every test, and for a failed one the explanation. */
async function measure(): Promise<readonly Measurement[]> {
  const { exercises } = readExercises(process.cwd());
  const passes: number[] = [];
  const failures: number[] = [];
  for (const exercise of exercises) {
    passes.push(await timeOf(() => gradeAndExplain(exercise, exercise.solution)));
    const [wrong] = Object.values(exercise.wrongAnswers);
    if (wrong !== undefined) failures.push(await timeOf(() => gradeAndExplain(exercise, wrong)));
  }
  passes.sort((a, b) => a - b);
  failures.sort((a, b) => a - b);
  return [
    { name: "verdict on a reference, median", value: rounded(percentile(passes, 0.5)), unit: "ms" },
    { name: "verdict on a reference, p95 of all exercises", value: rounded(percentile(passes, 0.95)), unit: "ms" },
    { name: "verdict on a reference, slowest exercise", value: rounded(passes.at(-1) ?? 0), unit: "ms" },
    { name: "verdict on a wrong answer explained, p95", value: rounded(percentile(failures, 0.95)), unit: "ms" },
  ];
}

/** How long a learner waits for a verdict, the way to the server and the database aside. */
export const gradingBenchmarks: BenchmarkGroup = { name: "grading", run: measure };

import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import type { PlacedExercise } from "../../lib/catalog/exercises/read-exercises";
import { checkedExercise, type CheckedExercise } from "./checked-exercise";

/** So few are checked here: another process is not worth its start. */
const FEW = 2;
const MOST_PROCESSES = 8;

/**
 * Checks exercises beside each other, one process a core: each takes the next when it is done with one, the longest first.
 * @param found - told of each, in the order of the exercises.
 * @returns what was found, in that order.
 */
export async function checkInProcesses(
  exercises: readonly PlacedExercise[],
  found: (outcome: CheckedExercise) => void,
): Promise<readonly CheckedExercise[]> {
  const outcomes = new Map<string, CheckedExercise>();
  let told = 0;
  const take = (outcome: CheckedExercise): void => {
    outcomes.set(outcome.slug, outcome);
    for (let next = outcomes.get(exercises[told]?.slug ?? ""); next !== undefined; next = outcomes.get(exercises[told]?.slug ?? "")) {
      found(next);
      told += 1;
    }
  };
  if (exercises.length <= FEW) for (const exercise of exercises) take(await checkedExercise(exercise));
  else {
    const waiting = exercises.toSorted((one, other) => weightOf(other) - weightOf(one)).map(({ slug }) => slug);
    const count = Math.min(availableParallelism(), MOST_PROCESSES, waiting.length);
    await Promise.all(Array.from({ length: count }, () => work(waiting, take)));
  }
  return exercises.flatMap(({ slug }) => outcomes.get(slug) ?? []);
}

/** A guess at how long one takes: more tests, of more mutants. */
function weightOf({ tests, solution }: PlacedExercise): number {
  return tests.length * solution.length;
}

/** Has one process work until nothing waits. @throws Error when it ends before that. */
async function work(waiting: string[], take: (outcome: CheckedExercise) => void): Promise<void> {
  const child = fork(new URL("./exercise-process.ts", import.meta.url));
  try {
    for (let slug = waiting.shift(); slug !== undefined; slug = waiting.shift()) take(await answerOf(child, slug));
  } finally {
    child.kill();
  }
}

function answerOf(child: ChildProcess, slug: string): Promise<CheckedExercise> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => {
      reject(new Error(`The process that checked ${slug} ended with ${code ?? "a signal"}: see what it printed above.`));
    };
    child.once("exit", ended);
    child.once("message", (outcome) => {
      child.off("exit", ended);
      resolve(outcome as CheckedExercise);
    });
    child.send(slug);
  });
}

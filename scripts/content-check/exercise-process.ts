// A process of content:check's own: told an exercise's slug, it answers with what it found of it.
import { readExercises } from "../../lib/catalog/exercises/read-exercises";
import { checkedExercise } from "./checked-exercise";

const { exercises } = readExercises(process.cwd());

async function check(slug: unknown): Promise<void> {
  const exercise = exercises.find((one) => one.slug === slug);
  if (exercise === undefined) throw new Error(`There is no exercise ${String(slug)}.`);
  process.send?.(await checkedExercise(exercise));
}

process.on("message", (slug) => void check(slug));

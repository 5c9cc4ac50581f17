import { proveExercise, type Proof } from "../../lib/grader";
import type { PlacedExercise } from "../../lib/catalog/exercises/read-exercises";

/** What was found of one exercise; plain data, for it comes from another process. */
export interface CheckedExercise {
  readonly slug: string;
  readonly folder: string;
  readonly tests: number;
  readonly access: "free" | "premium";
  readonly level: string;
  readonly proof: Proof;
  readonly problems: readonly string[];
}

/** Grades everything that an exercise's author wrote. */
export async function checkedExercise(exercise: PlacedExercise): Promise<CheckedExercise> {
  const { slug, folder, tests, access, level } = exercise;
  const proof = await proveExercise(exercise);
  const problems = proof.missing.map(({ message }) => `${folder}: ${message}`);
  return { slug, folder, tests: tests.length, access, level, proof, problems };
}

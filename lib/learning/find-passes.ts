import "server-only";
import { listExercises } from "@/lib/catalog";
import { findPassedExercises } from "@/lib/db/submissions";

/** An exercise that the learner has passed, on the server. */
export interface Pass {
  readonly slug: string;
  readonly title: string;
}

/** The exercises the learner has passed, in the catalogue's order, and how many there are in all. One that was retired is left out. */
export async function findPasses(learner: { readonly id: string }): Promise<{ readonly passes: readonly Pass[]; readonly total: number }> {
  const passed = new Set(await findPassedExercises(learner.id));
  const exercises = listExercises();
  const passes = exercises.filter(({ slug }) => passed.has(slug)).map(({ slug, title }) => ({ slug, title }));
  return { passes, total: exercises.length };
}

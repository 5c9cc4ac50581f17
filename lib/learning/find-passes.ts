import "server-only";
import { listOfferedExercises } from "@/lib/catalog";
import { findAuthoredTitles } from "@/lib/db/published-exercises";
import { findPassedExercises } from "@/lib/db/submissions";

/** An exercise that the learner has passed, on the server. */
export interface Pass {
  readonly slug: string;
  readonly title: string;
}

/** The exercises the learner has passed, in the catalogue's order, and how many there are in all. Those retired in the studio come last. */
export async function findPasses(learner: { readonly id: string }): Promise<{ readonly passes: readonly Pass[]; readonly total: number }> {
  const passed = new Set(await findPassedExercises(learner.id));
  const exercises = await listOfferedExercises();
  const listed = new Set(exercises.map(({ slug }) => slug));
  const passes = exercises.filter(({ slug }) => passed.has(slug)).map(({ slug, title }) => ({ slug, title }));
  const retired = await findAuthoredTitles([...passed].filter((slug) => !listed.has(slug)));
  return { passes: [...passes, ...retired.map(({ slug, title }) => ({ slug, title }))], total: exercises.length };
}

import "server-only";
import { mayUse, type Entitled } from "@/lib/entitlements";
import { accept, refuse, type Result } from "@/lib/kernel";
import { exerciseCard, viewExercise, type ExerciseCard, type ExerciseView } from "./exercise-view";
import type { LessonPath } from "../lessons";
import { getExercises } from "./load-exercises";
import { findOfferedExercise, getOfferedExercises } from "./offered-exercises";

/** Who looks at an exercise; an account's id, where there is one, says which version is theirs. Null is a visitor. */
export type Reader = (Entitled & { readonly id?: string }) | null;

/** The course's own exercises, in its order: what is known when the site is built. */
export function listExercises(): readonly ExerciseCard[] {
  return getExercises().map((exercise) => exerciseCard({ ...exercise, author: null }));
}

/** Every exercise there is to choose from: the course's own, then those published in the studio. */
export async function listOfferedExercises(): Promise<readonly ExerciseCard[]> {
  return (await getOfferedExercises(getExercises())).map(exerciseCard);
}

/** @returns the exercises of one lesson, or of a whole topic where no lesson is named; in course order. */
export function exercisesOf(place: Pick<LessonPath, "module" | "topic"> & Partial<LessonPath>): readonly ExerciseCard[] {
  return listExercises().filter(
    ({ path }) =>
      path?.module === place.module && path.topic === place.topic && (place.lesson === undefined || path.lesson === place.lesson),
  );
}

/** @returns the exercise as `who` may see it, null being a visitor; undefined where there is none. */
export async function findExercise(slug: string, who: Reader): Promise<ExerciseView | undefined> {
  const exercise = await findOfferedExercise(slug, who);
  return exercise && viewExercise(exercise, who);
}

/**
 * @param rung - 1 is a nudge, 2 a pointer, 3 almost there.
 * @returns one hint of one task.
 */
export async function findHint(
  { slug, task, rung }: { readonly slug: string; readonly task: string; readonly rung: number },
  who: Reader,
): Promise<Result<string, "not-found" | "needs-premium">> {
  const exercise = await findOfferedExercise(slug, who);
  const hint = exercise?.tasks.find(({ id }) => id === task)?.hints[rung - 1];
  if (exercise === undefined || hint === undefined) return refuse("not-found");
  return mayUse(exercise.access, who) ? accept(hint) : refuse("needs-premium");
}

/** A right answer, with what speaks for and against it. */
export interface Approach {
  readonly name: string;
  readonly definition: string;
  readonly says: string;
  readonly tradeOffs: string;
}

/** @returns the solution first, then what is also right. For a learner who has passed, or who asked to see it. */
export async function findApproaches(slug: string, who: Reader): Promise<Result<readonly Approach[], "not-found" | "needs-premium">> {
  const exercise = await findOfferedExercise(slug, who);
  if (exercise === undefined) return refuse("not-found");
  if (!mayUse(exercise.access, who)) return refuse("needs-premium");
  const solution = { name: "solution", definition: exercise.solution, says: "The solution the author had in mind.", tradeOffs: "" };
  const others = exercise.alsoRight.map(({ file, says, tradeOffs }) => ({
    name: file,
    definition: exercise.alsoRightAnswers[file] ?? "",
    says,
    tradeOffs,
  }));
  return accept([solution, ...others]);
}

import "server-only";
import { describeProblem } from "@/lib/content";
import type { ExerciseFiles } from "@/lib/exercise-files";
import { filesIn, readExercises, type PlacedExercise } from "./read-exercises";

let loaded: readonly PlacedExercise[] | undefined;

/**
 * @returns every exercise in course order; read once, in development each time.
 * @throws when an exercise has problems, with all of them: a build with half a catalogue must not come about.
 */
export function getExercises(): readonly PlacedExercise[] {
  if (loaded !== undefined && process.env.NODE_ENV !== "development") return loaded;
  const { exercises, problems } = readExercises(/* turbopackIgnore: true */ process.cwd());
  if (problems.length > 0) throw new Error(`Exercises have problems:\n${problems.map(describeProblem).join("\n")}`);
  return (loaded = exercises);
}

/** The whole exercise, solution, hidden tests and wrong answers included: for grading on the server, never for a page. */
export function findWholeExercise(slug: string): PlacedExercise | undefined {
  return getExercises().find((exercise) => exercise.slug === slug);
}

/** The files of one of the course's exercises, to begin another one from: all of them, so for an author alone. */
export function findCourseFiles(slug: string): ExerciseFiles | undefined {
  const exercise = findWholeExercise(slug);
  return exercise && filesIn(exercise.folder, /* turbopackIgnore: true */ process.cwd());
}

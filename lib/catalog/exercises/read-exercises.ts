import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ContentProblem } from "@/lib/content";
import { type ExerciseFiles, parseExercise } from "@/lib/exercise-files";
import type { Exercise } from "@/lib/grader";

/** An exercise and where it stands in the course. */
export interface PlacedExercise extends Exercise {
  readonly path: { readonly module: string; readonly topic: string; readonly lesson: string };
  /** From the project's root. */
  readonly folder: string;
}

export interface ReadExercises {
  /** In course order. */
  readonly exercises: readonly PlacedExercise[];
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads every exercise under `content/<module>/<topic>/<lesson>/exercises/`.
 * @param root - the project's root.
 */
export function readExercises(root: string): ReadExercises {
  const results = foldersAt("content", root, 3).flatMap((lesson) =>
    folders(`${lesson}/exercises`, root).map((name) => readExercise(`${lesson}/exercises/${name}`, root)),
  );
  const exercises = results.flatMap((result) => ("exercise" in result ? [result.exercise] : []));
  const problems = results.flatMap((result) => ("problems" in result ? result.problems : []));
  return { exercises, problems: [...problems, ...sharedSlugs(exercises)] };
}

/** Paths of the folders `depth` levels below `folder`. */
function foldersAt(folder: string, root: string, depth: number): readonly string[] {
  if (depth === 0) return [folder];
  return folders(folder, root).flatMap((name) => foldersAt(`${folder}/${name}`, root, depth - 1));
}

function folders(folder: string, root: string): readonly string[] {
  const place = path.join(/* turbopackIgnore: true */ root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reads one exercise's folder; every problem names a file, a line and the remedy. */
function readExercise(
  folder: string,
  root: string,
): { readonly exercise: PlacedExercise } | { readonly problems: readonly ContentProblem[] } {
  const [, module = "", topic = "", lesson = "", , slug = ""] = folder.split("/");
  const { value, problems } = parseExercise(filesIn(folder, root), { slug, folder });
  if (value === undefined) return { problems };
  return { exercise: { ...value, folder, path: { module, topic: unnumbered(topic), lesson: unnumbered(lesson) } } };
}

/** @returns every file of an exercise's folder, as text. */
export function filesIn(folder: string, root: string): ExerciseFiles {
  const place = path.join(/* turbopackIgnore: true */ root, folder);
  const entries = readdirSync(place, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
  return Object.fromEntries(paths.sort().map((file) => [file, readFileSync(path.join(/* turbopackIgnore: true */ place, file), "utf8")]));
}

function sharedSlugs(exercises: readonly PlacedExercise[]): readonly ContentProblem[] {
  return exercises
    .filter(({ slug }, i) => exercises.findIndex((other) => other.slug === slug) !== i)
    .map(({ folder, slug }) => ({
      file: `${folder}/exercise.yaml`,
      line: 1,
      message: `Another exercise is called "${slug}" too.`,
      mend: "Rename one folder.",
    }));
}

/** `46-step-functions` is `step-functions` in addresses. */
function unnumbered(folder: string): string {
  return folder.replace(/^\d+-/, "");
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { exerciseProblems, ExerciseFile, type Exercise } from "@/lib/grader";
import { readYaml, type ContentProblem } from "@/lib/content";

const DEFINITION = ".asl.json";

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
  const read = (name: string): string | undefined => {
    const place = path.join(/* turbopackIgnore: true */ root, folder, name);
    return existsSync(place) ? readFileSync(place, "utf8") : undefined;
  };
  const [yaml, brief, starter, solution] = ["exercise.yaml", "brief.md", `starter${DEFINITION}`, `solution${DEFINITION}`].map(read);
  if (yaml === undefined || brief === undefined || starter === undefined || solution === undefined)
    return { problems: [missingFile(folder)] };
  const file = `${folder}/exercise.yaml`;
  const parsed = readYaml({ file, text: yaml }, ExerciseFile);
  if (parsed.value === undefined) return { problems: parsed.problems };
  const [, module = "", topic = "", lesson = "", , slug = ""] = folder.split("/");
  const texts = {
    brief,
    starter,
    solution,
    wrongAnswers: definitions(`${folder}/wrong`, root),
    alsoRightAnswers: definitions(`${folder}/also-right`, root),
  };
  const exercise: PlacedExercise = {
    ...parsed.value,
    slug,
    folder,
    path: { module, topic: unnumbered(topic), lesson: unnumbered(lesson) },
    ...texts,
  };
  const problems = exerciseProblems(exercise).map((message) => ({ file, line: 1, message: `${message}.`, mend: "Make the names agree." }));
  return problems.length > 0 ? { problems } : { exercise };
}

function definitions(folder: string, root: string): Readonly<Record<string, string>> {
  const place = path.join(/* turbopackIgnore: true */ root, folder);
  if (!existsSync(place)) return {};
  const names = readdirSync(place).filter((name) => name.endsWith(DEFINITION));
  return Object.fromEntries(names.sort().map((name) => [name.slice(0, -DEFINITION.length), readFileSync(path.join(place, name), "utf8")]));
}

function missingFile(folder: string): ContentProblem {
  const message = "An exercise has exercise.yaml, brief.md, starter.asl.json and solution.asl.json; one of them is not there.";
  return { file: `${folder}/exercise.yaml`, line: 1, message, mend: "Write the missing file." };
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

import { type ContentProblem, proseProblem } from "@/lib/content";

/**
 * An exercise as its files: path in its folder to text, the same as under `content/`. The one source of truth of the studio:
 * forms, source, export, import and the grader all read and write these.
 */
export type ExerciseFiles = Readonly<Record<string, string>>;

/** The four files that every exercise has. */
export const MAIN_FILES = ["exercise.yaml", "brief.md", "starter.asl.json", "solution.asl.json"] as const;

/** Most that one exercise may hold; the largest of the course has a tenth of it. */
export const FILE_LIMITS = { files: 100, bytes: 524_288 } as const;

const DEFINITION = ".asl.json";
const ANSWER = /^(wrong|also-right)\/[a-z0-9]+(-[a-z0-9]+)*\.asl\.json$/;

/** @returns definitions of a folder of the exercise, by name without `.asl.json`, in the order of their names. */
export function answersIn(folder: "wrong" | "also-right", files: ExerciseFiles): Readonly<Record<string, string>> {
  const paths = Object.keys(files).filter((path) => path.startsWith(`${folder}/`) && path.endsWith(DEFINITION));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1, -DEFINITION.length), files[path] ?? ""]));
}

/** @returns what keeps texts from being an exercise's files: paths that nothing reads, too much of it, text that no file can hold. */
export function fileProblems(files: ExerciseFiles): readonly ContentProblem[] {
  const entries = Object.entries(files);
  const bytes = entries.reduce((sum, [, text]) => sum + new TextEncoder().encode(text).length, 0);
  return [
    ...entries.flatMap(([file, text]) => [...pathProblems(file), ...textProblems(file, text)]),
    ...briefProblems(files["brief.md"] ?? ""),
    ...(entries.length <= FILE_LIMITS.files
      ? []
      : [
          problem(
            "exercise.yaml",
            `There are ${entries.length} files.`,
            `Keep at most ${FILE_LIMITS.files}: remove answers that teach nothing new.`,
          ),
        ]),
    ...(bytes <= FILE_LIMITS.bytes
      ? []
      : [
          problem(
            "exercise.yaml",
            `The files have ${bytes} bytes together.`,
            `Keep them below ${FILE_LIMITS.bytes}: shorten inputs and worlds.`,
          ),
        ]),
  ];
}

function briefProblems(text: string): readonly ContentProblem[] {
  const unfit = proseProblem(text);
  return unfit === undefined ? [] : [{ file: "brief.md", line: 1, ...unfit }];
}

function pathProblems(file: string): readonly ContentProblem[] {
  if (MAIN_FILES.some((name) => name === file) || ANSWER.test(file)) return [];
  const mend = `Keep ${MAIN_FILES.join(", ")}, wrong/<name>.asl.json and also-right/<name>.asl.json, names in small letters, digits and hyphens.`;
  return [problem(file, "No file of an exercise is called that.", mend)];
}

function textProblems(file: string, text: string): readonly ContentProblem[] {
  if (!text.isWellFormed()) return [problem(file, "The text holds half a character (a lone surrogate).", "Type that character again.")];
  const nul = text.indexOf("\0");
  if (nul === -1) return [];
  return [{ ...problem(file, "The text holds a NUL character.", "Remove it."), line: text.slice(0, nul).split("\n").length }];
}

function problem(file: string, message: string, mend: string): ContentProblem {
  return { file, line: 1, message, mend };
}

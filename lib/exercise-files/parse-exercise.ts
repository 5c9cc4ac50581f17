import { type ContentProblem, type Parsed, readYaml } from "@/lib/content";
import { type Exercise, ExerciseFile, exerciseProblems } from "@/lib/grader";
import { z } from "zod";
import { unwrittenTexts } from "./unwritten";
import { answersIn, type ExerciseFiles, fileProblems, MAIN_FILES } from "./exercise-files";

/** Which exercise the files are, and where they lie: `folder` stands before every file's name in what is said of it. */
export interface ExercisePlace {
  readonly slug: string;
  /** Without a slash at its end; empty in the studio. */
  readonly folder: string;
}

const { shape } = ExerciseFile;

/** What a draft may still lack: it can be looked at, run and tested before it is whole. */
const DraftFile = ExerciseFile.extend({
  title: z.string().default("Untitled exercise"),
  summary: z.string().default(""),
  skills: z.array(z.string()).default([]),
  tasks: z.array(shape.tasks.element).default([]),
  tests: z.array(shape.tests.element).default([]),
  wrong: z.array(shape.wrong.element).default([]),
  sources: z.array(shape.sources.element).default([]),
});

/** Reads an exercise that is whole. @returns it, or every problem with file, line and remedy. */
export function parseExercise(files: ExerciseFiles, place: ExercisePlace): Parsed<Exercise> {
  const { exercise, problems } = readAsFarAsItGoes(files, place);
  if (exercise !== undefined && problems.length === 0) return { value: exercise, problems: [] };
  return { value: undefined, problems };
}

/** A draft as far as it can be read, and what it still lacks. */
export interface DraftExercise {
  /** Undefined while exercise.yaml cannot be read at all. */
  readonly exercise: Exercise | undefined;
  /** Everything that keeps the draft from being whole; empty when `parseExercise` takes it. */
  readonly problems: readonly ContentProblem[];
}

/** Reads an exercise that is being written: a test or a known wrong answer too few is told, and does not keep it from being read. */
export function parseDraft(files: ExerciseFiles, slug: string): DraftExercise {
  return readAsFarAsItGoes(files, { slug, folder: "" });
}

/** What a list too short hides, a name that leads nowhere say, is told along with it. */
function readAsFarAsItGoes(files: ExerciseFiles, place: ExercisePlace): DraftExercise {
  const whole = read(files, place, ExerciseFile);
  if (whole.exercise !== undefined) return whole;
  const draft = read(files, place, DraftFile);
  const told = new Set(whole.problems.map(({ message }) => message));
  return { exercise: draft.exercise, problems: [...whole.problems, ...draft.problems.filter(({ message }) => !told.has(message))] };
}

function read(files: ExerciseFiles, { slug, folder }: ExercisePlace, schema: z.ZodType<ExerciseFile>): DraftExercise {
  const inFolder = (file: string) => (folder === "" ? file : `${folder}/${file}`);
  const missing = MAIN_FILES.filter((name) => files[name] === undefined).map((name) => ({
    file: inFolder(name),
    line: 1,
    message: "An exercise has this file, and it is not there.",
    mend: "Write it.",
  }));
  const unfit = fileProblems(files).map((problem) => ({ ...problem, file: inFolder(problem.file) }));
  const yaml = { file: inFolder("exercise.yaml"), text: files["exercise.yaml"] ?? "" };
  const parsed = readYaml(yaml, schema);
  if (parsed.value === undefined || missing.length > 0 || unfit.length > 0)
    return { exercise: undefined, problems: [...missing, ...unfit, ...parsed.problems] };
  const exercise: Exercise = {
    ...parsed.value,
    slug,
    brief: files["brief.md"] ?? "",
    starter: files["starter.asl.json"] ?? "",
    solution: files["solution.asl.json"] ?? "",
    wrongAnswers: answersIn("wrong", files),
    alsoRightAnswers: answersIn("also-right", files),
  };
  const problems = exerciseProblems(exercise).map((message) => ({
    file: yaml.file,
    line: lineOf(message, yaml.text),
    message: `${message}.`,
    mend: "Make the names agree.",
  }));
  const unwritten = unwrittenTexts(exercise).map(({ file, place, mend }) => ({
    file: inFolder(file),
    line: file === "exercise.yaml" ? lineOf(place, yaml.text) : 1,
    message: `${place}: nobody has written this yet.`,
    mend,
  }));
  return { exercise, problems: [...problems, ...unwritten] };
}

/** The line of what a problem is about: `tests.nightly.task: ...` is where `name: nightly` stands. */
function lineOf(message: string, yaml: string): number {
  const name = /^(?:tests|tasks|wrong|alsoRight)\.([a-z0-9-]+)[.:]/.exec(message)?.[1];
  if (name === undefined) return 1;
  const at = yaml.split(/\r?\n/).findIndex((line) => new RegExp(`(^|[\\s{-])(name|id|file):\\s*["']?${name}["']?\\s*(,|$|#|})`).test(line));
  return Math.max(1, at + 1);
}

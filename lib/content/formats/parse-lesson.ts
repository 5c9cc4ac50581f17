import { DIRECTIVES, type Referent } from "../markdown/directives";
import { parseMarkdown, type LessonText } from "../markdown/parse-markdown";
import { parsed, unparsed, type ContentProblem, type Parsed, type SourceFile } from "../text/content-problem";
import { splitFrontMatter } from "../text/front-matter";
import { suggestName } from "../text/nearest-name";
import { readYaml } from "../text/read-yaml";
import { interviewFile, lessonFrontMatter, questionsFile, runsFile, type Lesson } from "./lesson";

/** A lesson's folder, read: paths from the project's root. */
export interface LessonFolder {
  readonly folder: string;
  readonly lesson: SourceFile;
  readonly questions: SourceFile | undefined;
  readonly interview: SourceFile | undefined;
  readonly runs: SourceFile | undefined;
  /** definitions/<name>.asl.json, by name. */
  readonly machines: Readonly<Record<string, SourceFile>>;
}

const WORDS_A_MINUTE = 200;
const MINUTES_A_QUESTION = 0.5;
const MINUTES_AN_ANSWER = 0.5;

/** Parses a lesson's folder. @returns the lesson, or every problem found in any of its files. */
export function parseLesson(source: LessonFolder): Parsed<Lesson> {
  const parts = splitFrontMatter(source.lesson);
  if ("message" in parts) return unparsed([parts]);
  const { file } = source.lesson;
  const place = placeOf(source.folder);
  const front = readYaml({ file, text: parts.yaml }, lessonFrontMatter, parts.yamlLine);
  const text = parseMarkdown(file, parts.body, parts.bodyLine);
  const questions = source.questions ? readYaml(source.questions, questionsFile) : parsed([]);
  const interview = source.interview ? readYaml(source.interview, interviewFile) : parsed([]);
  const runs = source.runs ? readYaml(source.runs, runsFile) : parsed({});
  if (!place || !front.value || !questions.value || !interview.value || !runs.value) {
    const misplaced = place ? [] : [folderProblem(source)];
    return unparsed([...misplaced, ...[front, text, questions, interview, runs].flatMap((part) => part.problems)]);
  }
  const machines = Object.fromEntries(Object.entries(source.machines).map(([name, machine]) => [name, machine.text]));
  const names: Names = {
    machine: Object.keys(machines),
    run: Object.keys(runs.value),
    question: questions.value.map(({ id }) => id),
    source: front.value.sources.map(({ id }) => id),
  };
  const problems = [
    ...text.problems,
    ...danglingBlocks(file, text, names),
    ...danglingRuns(source, names, runs.value),
    ...danglingQuestions(source, names, questions.value),
    ...markProblems(file, parts.bodyLine, front.value.access, text),
  ];
  if (problems.length > 0) return unparsed(problems);
  const asked = questions.value.length * MINUTES_A_QUESTION + interview.value.length * MINUTES_AN_ANSWER;
  return parsed({
    ...front.value,
    ...place,
    folder: source.folder,
    minutes: Math.round(text.words / WORDS_A_MINUTE + asked),
    outline: text.outline,
    free: text.free,
    premium: text.premium,
    blocks: text.blocks,
    machines,
    runs: runs.value,
    questions: questions.value,
    interview: interview.value,
  });
}

type Names = Readonly<Record<Referent, readonly string[]>>;

function placeOf(folder: string): { readonly number: number; readonly slug: string } | undefined {
  const match = /(?:^|\/)(\d{2})-([a-z0-9-]+)$/.exec(folder);
  return match?.[2] === undefined ? undefined : { number: Number(match[1]), slug: match[2] };
}

function folderProblem(source: LessonFolder): ContentProblem {
  const message = `The folder ${source.folder} is not called by its place and name.`;
  return { file: source.lesson.file, line: 1, message, mend: "Rename it to two digits, a hyphen and lower-case words: 08-retry-in-depth." };
}

function danglingBlocks(file: string, text: LessonText, names: Names): ContentProblem[] {
  return text.blocks.flatMap(({ block, line }) =>
    DIRECTIVES[block.kind].refersTo(block).flatMap(({ to, name }) => missing({ file, line }, names[to], to, name)),
  );
}

function danglingRuns(source: LessonFolder, names: Names, runs: Lesson["runs"]): ContentProblem[] {
  const file = source.runs;
  if (file === undefined) return [];
  return Object.values(runs).flatMap(({ machine }) => missing(lineWith(file, `machine: ${machine}`), names.machine, "machine", machine));
}

function danglingQuestions(source: LessonFolder, names: Names, questions: Lesson["questions"]): ContentProblem[] {
  const file = source.questions;
  if (file === undefined) return [];
  const ids = questions.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...twice.map((id) => ({
      ...lineWith(file, `id: ${id}`),
      message: `Two questions have the id "${id}".`,
      mend: "Give one of them another.",
    })),
    ...questions.flatMap((question) =>
      "run" in question ? missing(lineWith(file, `run: ${question.run}`), names.run, "run", question.run) : [],
    ),
  ];
}

function markProblems(file: string, line: number, access: Lesson["access"], text: LessonText): ContentProblem[] {
  const marks = text.blocks.filter(({ block }) => block.kind === "premium");
  if (access === "premium" && text.premium === undefined) {
    const message = "The lesson is premium, but nothing in it says where the free part ends.";
    return [{ file, line, message, mend: "Put ::premium on a line of its own after the free part." }];
  }
  if (access === "free" && marks[0] !== undefined) {
    const message = "The lesson is free, and yet has a ::premium mark.";
    return [{ file, line: marks[0].line, message, mend: "Remove the mark, or set access: premium." }];
  }
  return marks
    .slice(1)
    .map((mark) => ({ file, line: mark.line, message: "There is a second ::premium mark.", mend: "Keep the first only." }));
}

function missing(
  where: { readonly file: string; readonly line: number },
  names: readonly string[],
  what: string,
  name: string,
): ContentProblem[] {
  if (names.includes(name)) return [];
  return [{ ...where, message: `No ${what} of this lesson is called "${name}".`, mend: suggestName(name, names) }];
}

/** The last line that says so: of two that clash, the second. */
function lineWith({ file, text }: SourceFile, words: string): { readonly file: string; readonly line: number } {
  const last = text.split("\n").findLastIndex((line) => line.includes(words));
  return { file, line: last + 1 };
}

import { isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import type { Json } from "@/lib/asl";
import { type ContentProblem, proseProblem, readYaml } from "@/lib/content";
import { type Question, questionSchema } from "@/lib/quiz";
import { QUESTION_KINDS } from "./sample-question";
import { SET_LIMITS, setTextProblems } from "./set-text";

/** A run that a question may ask about: a definition, and what came of it. */
export interface KnownRun {
  readonly definition: string;
  readonly expect: { readonly status: string; readonly output?: unknown };
}

/** A set of questions as far as it can be read. */
export interface ReadQuestions {
  /** Those that are whole, in their order. */
  readonly questions: readonly Question[];
  /** Everything that keeps the set from being published, each with line and remedy. */
  readonly problems: readonly ContentProblem[];
}

const FILE = "questions.yaml";
const questionList = z.array(questionSchema);

/**
 * Reads the text of a set: the format of the course's `questions.yaml`, in which `run` names a run of the course as `lesson/run`.
 * @param findRun - looks such a name up.
 */
export function readQuestions(text: string, findRun: (name: string) => KnownRun | undefined): ReadQuestions {
  const unfit = setTextProblems(FILE, text);
  if (unfit.length > 0) return { questions: [], problems: unfit };
  const source = { file: FILE, text };
  const plain = readYaml(source, z.unknown());
  if (plain.problems.length > 0) return { questions: [], problems: plain.problems };
  const listed = Array.isArray(plain.value) ? (plain.value as readonly unknown[]) : undefined;
  if (listed === undefined || listed.length === 0) return { questions: [], problems: [NO_QUESTION] };
  if (listed.length > SET_LIMITS.questions) return { questions: [], problems: [tooMany(listed.length)] };
  const parsed = readYaml(source, questionList);
  const read = listed.map((one) => questionSchema.safeParse(one).data);
  const say = placeIn(text);
  const problems = [
    ...parsed.problems.map(withKinds),
    ...read.flatMap((question, index) => (question === undefined ? [] : questionProblems({ question, index, read, findRun }, say))),
  ];
  return { questions: read.filter((question) => question !== undefined), problems: problems.sort((a, b) => a.line - b.line) };
}

function tooMany(count: number): ContentProblem {
  const mend = `Keep at most ${SET_LIMITS.questions}: make two sets of them.`;
  return { file: FILE, line: 1, message: `There are ${count} questions.`, mend };
}

const NO_QUESTION: ContentProblem = {
  file: FILE,
  line: 1,
  message: "There is no question yet.",
  mend: "Add one with “Add a question”: a set is a list, each question begins with `- kind:`.",
};

/** The schema knows only that no kind fits; its author wants to know which there are. */
function withKinds(problem: ContentProblem): ContentProblem {
  return /^`\d+\.kind`/.test(problem.message)
    ? { ...problem, message: "The question is of no kind there is.", mend: `Give \`kind\` one of: ${QUESTION_KINDS.join(", ")}.` }
    : problem;
}

type Path = readonly (string | number)[];
type Say = (path: Path, message: string, mend: string) => ContentProblem;

function placeIn(text: string): Say {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: Path): number => {
    const node: unknown = document.getIn(path, true);
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1;
  };
  return (path, message, mend) => ({ file: FILE, line: lineOf(path), message, mend });
}

interface Looked {
  readonly question: Question;
  readonly index: number;
  readonly read: readonly (Question | undefined)[];
  readonly findRun: (name: string) => KnownRun | undefined;
}

function questionProblems({ question, index, read, findRun }: Looked, say: Say): readonly ContentProblem[] {
  const first = read.findIndex((one) => one?.id === question.id);
  const twice =
    first < index
      ? [say([index, "id"], `Two questions have the id "${question.id}".`, "Give one of them another: answers are kept by it.")]
      : [];
  const prose = textsIn(question as unknown as Json, [index]).flatMap(({ path, text }) => {
    const unfit = proseProblem(text);
    return unfit === undefined ? [] : [say(path, unfit.message, unfit.mend)];
  });
  return [
    ...twice,
    ...prose,
    ...keyProblems(question, index, say),
    ...("run" in question ? runProblems(question, index, { findRun, say }) : []),
  ];
}

function keyProblems(question: Question, index: number, say: Say): readonly ContentProblem[] {
  if (question.kind !== "short" || question.needed <= question.keyPoints.length) return [];
  const points = question.keyPoints.length;
  return [
    say([index, "needed"], `\`needed\` asks for ${question.needed} key points, and there are ${points}.`, `Ask for ${points} or fewer.`),
  ];
}

type RunQuestion = Extract<Question, { readonly run: string }>;

function runProblems(
  question: RunQuestion,
  index: number,
  { findRun, say }: { readonly findRun: Looked["findRun"]; readonly say: Say },
): readonly ContentProblem[] {
  const run = findRun(question.run);
  if (run === undefined) {
    return [
      say(
        [index, "run"],
        `The course has no run "${question.run}".`,
        "Choose one of the list under “Runs to ask about”, written lesson/run.",
      ),
    ];
  }
  const { status, output } = run.expect;
  if (question.kind === "predict-output") {
    if (status !== "SUCCEEDED") {
      return [say([index, "run"], `The run "${question.run}" ends ${status}: it has no output to predict.`, "Choose a run that succeeds.")];
    }
    if (canonical(output) === canonical(question.output)) return [];
    return [say([index, "output"], `The run "${question.run}" gives another output.`, `Write what it gives: ${JSON.stringify(output)}`)];
  }
  const definition = JSON.parse(run.definition) as Json;
  return question.options.flatMap(({ at }, option) =>
    leadsSomewhere(definition, at)
      ? []
      : [
          say(
            [index, "options", option, "at"],
            `The definition of "${question.run}" has nothing at ${at}.`,
            "Name a place in it, such as /States/Pay/Retry/0.",
          ),
        ],
  );
}

function leadsSomewhere(definition: Json, pointer: string): boolean {
  let value: Json | undefined = definition;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null) return false;
    value = new Map<string, Json>(Object.entries(value)).get(name);
  }
  return value !== undefined;
}

/** Equal for equal JSON, whatever the order of members. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.sort().join(",")}}`;
}

function textsIn(value: Json, path: Path): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((one, index) => textsIn(one, [...path, index]));
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, [...path, name]));
}

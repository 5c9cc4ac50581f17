import { parseDefinition } from "../../lib/asl";
import { describeProblem, type Lesson } from "../../lib/content";
import { loadContent } from "../../lib/catalog/load-content";
import { runInSimulator } from "../../lib/simulator";
import { findsFaultsThatAct } from "./find-faults";

export interface LessonSummary {
  readonly lessons: number;
  readonly freeShare: number;
  readonly minutes: number;
  readonly questions: Readonly<Record<string, number>>;
  readonly interviewQuestions: number;
  readonly drills: number;
  readonly terms: number;
  readonly definitions: number;
  readonly runs: number;
}

/** What was found of one lesson. */
export interface CheckedLesson {
  readonly slug: string;
  readonly folder: string;
  readonly questions: number;
  readonly runs: number;
  readonly problems: readonly string[];
}

const LEAST_QUESTIONS = 5;
const MINUTES = { least: 8, most: 20 };

/** What a lesson must hold; each gives what is wrong with it, in sentences that say how to mend it. */
const CHECKS: readonly ((lesson: Lesson) => readonly string[] | Promise<readonly string[]>)[] = [
  hasItsSize,
  hasItsParts,
  definesLegalMachines,
  runsAsItSays,
  predictsWhatRunsGive,
  findsFaultsThatAct,
  leavesNothingUnused,
];

/** Checks every lesson beyond its format: sizes, definitions, runs, questions that rest on runs. @param only - a part of the paths of those to check. */
export async function checkLessons(
  say: (line: string) => void,
  only = "",
): Promise<{ readonly summary: LessonSummary; readonly problems: readonly string[]; readonly checked: readonly CheckedLesson[] }> {
  const { modules, problems: all } = loadContent();
  const problems = all.filter(({ file }) => file.includes(only));
  const told = problems.map(describeProblem);
  for (const problem of told) say(problem);
  const lessons = modules
    .flatMap((module) => module.topics.flatMap((topic) => topic.lessons))
    .filter(({ folder }) => `${folder}/`.includes(only));
  const checked: CheckedLesson[] = [];
  for (const lesson of lessons) {
    const found: string[] = [];
    for (const check of CHECKS) found.push(...(await check(lesson)));
    say(`${lesson.slug}: ${lesson.minutes} minutes, ${lesson.questions.length} questions, ${Object.keys(lesson.runs).length} runs`);
    const own = found.map((problem) => `${lesson.folder}: ${problem}`);
    for (const problem of own) say(`  ${problem}`);
    checked.push({
      slug: lesson.slug,
      folder: lesson.folder,
      questions: lesson.questions.length,
      runs: Object.keys(lesson.runs).length,
      problems: own,
    });
  }
  const topics = modules.flatMap((module) => module.topics);
  const drills = topics.reduce((sum, topic) => sum + topic.drills.length, 0);
  const terms = topics.reduce((sum, topic) => sum + topic.glossary.length, 0);
  return {
    summary: { ...summaryOf(lessons), drills, terms },
    problems: [...told, ...checked.flatMap((lesson) => lesson.problems)],
    checked,
  };
}

function hasItsSize({ minutes, questions, interview }: Lesson): readonly string[] {
  return [
    ...(minutes < MINUTES.least || minutes > MINUTES.most
      ? [`takes ${minutes} minutes. Bring it between ${MINUTES.least} and ${MINUTES.most}, or make two of it.`]
      : []),
    ...(questions.length < LEAST_QUESTIONS ? [`has ${questions.length} questions. Write at least ${LEAST_QUESTIONS}.`] : []),
    ...(interview.length === 0 ? ["has no interview questions. Write interview.yaml."] : []),
  ];
}

/** Parts that no lesson does without, and how each is written. */
const PARTS: readonly { readonly kinds: readonly string[]; readonly what: string; readonly write: string }[] = [
  { kinds: ["figure", "plot"], what: "figure", write: '::figure{machine="…" caption="…"}' },
  { kinds: ["plot"], what: "figure that can be adjusted", write: '::plot{plot="…" caption="…"}' },
  { kinds: ["definition"], what: "definition shown", write: '::definition{machine="…"}' },
  { kinds: ["run-it"], what: "claim proved by a run", write: '::run-it{run="…"}' },
  { kinds: ["trap"], what: "trap", write: ':::trap{title="…"}' },
  { kinds: ["listen"], what: "word on what an interviewer listens for", write: ":::listen" },
];

function hasItsParts({ blocks }: Lesson): readonly string[] {
  const kinds = new Set(blocks.map(({ block }) => block.kind as string));
  return PARTS.filter((part) => !part.kinds.some((kind) => kinds.has(kind))).map(({ what, write }) => `has no ${what}. Write ${write}.`);
}

function definesLegalMachines({ machines }: Lesson): readonly string[] {
  return Object.entries(machines).flatMap(([name, text]) =>
    parseDefinition(text)
      .diagnostics.filter(({ severity }) => severity === "ERROR")
      .map(({ message, location, mend }) => `definitions/${name}.asl.json at ${location || "/"}: ${message} ${mend ?? ""}`),
  );
}

async function runsAsItSays({ runs, machines }: Lesson): Promise<readonly string[]> {
  const found = await Promise.all(
    Object.entries(runs).map(async ([name, { machine, type, input, world, expect }]) => {
      const reply = await runInSimulator({ definition: machines[machine] ?? "", input, type, ...(world && { world }) });
      if (reply.kind !== "result") return [`run ${name} ends in ${reply.kind}: ${JSON.stringify(reply).slice(0, 300)}`];
      const { status, output, error } = reply.result;
      const wanted = { status: expect.status, output: expect.output ?? output, error: expect.error ?? error };
      if (canonical({ status, output, error }) === canonical(wanted)) return [];
      return [`run ${name} gives ${JSON.stringify({ status, error, output })}. Mend the definition, or what runs.yaml expects.`];
    }),
  );
  return found.flat();
}

/** A question that shows a run must have the run's own output as its key. */
function predictsWhatRunsGive({ questions, runs }: Lesson): readonly string[] {
  return questions.flatMap((question) => {
    if (question.kind !== "predict-output") return [];
    const expected = runs[question.run]?.expect.output;
    if (expected !== undefined && canonical(expected) === canonical(question.output)) return [];
    return [
      `question ${question.id} does not have the output of run ${question.run} as its key. Copy it from runs.yaml, where it is checked.`,
    ];
  });
}

function leavesNothingUnused({ blocks, sources, machines, runs }: Lesson): readonly string[] {
  const named = new Set(blocks.flatMap(({ block }) => ("machine" in block ? [block.machine] : [])));
  const used = new Set([...named, ...Object.values(runs).map(({ machine }) => machine)]);
  const cited = new Set(
    blocks.flatMap(({ block }) => (block.kind === "source" ? [block.id] : block.kind === "claim" ? [block.source] : [])),
  );
  return [
    ...Object.keys(machines)
      .filter((name) => !used.has(name))
      .map((name) => `definitions/${name}.asl.json is shown nowhere. Remove it, or draw it.`),
    ...(cited.size === 0
      ? [`none of its ${sources.length} sources is cited in the text. Put :source{id=…} where a fact comes from one.`]
      : []),
  ];
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === undefined) return "nothing";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.sort().join(",")}}`;
}

function summaryOf(lessons: readonly Lesson[]): Omit<LessonSummary, "drills" | "terms"> {
  const questions: Record<string, number> = {};
  for (const { kind } of lessons.flatMap((lesson) => lesson.questions)) questions[kind] = (questions[kind] ?? 0) + 1;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
  return {
    lessons: lessons.length,
    freeShare: lessons.length === 0 ? 1 : lessons.filter(({ access }) => access === "free").length / lessons.length,
    minutes: sum(lessons.map(({ minutes }) => minutes)),
    questions,
    interviewQuestions: sum(lessons.map(({ interview }) => interview.length)),
    definitions: sum(lessons.map(({ machines }) => Object.keys(machines).length)),
    runs: sum(lessons.map(({ runs }) => Object.keys(runs).length)),
  };
}

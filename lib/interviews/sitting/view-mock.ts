import "server-only";
import { findInterview, findQuestionMatter, findWholeExercise, findWholeQuestion, type QuestionMatter, type TaskView } from "@/lib/catalog";
import { parseProse, type TextTree } from "@/lib/content";
import { findMock, findMockAnswers } from "@/lib/db/mock-interviews";
import type { GradedExercise } from "@/lib/grader";
import { accept, refuse, type Result } from "@/lib/kernel";
import { askQuestion, type AskedQuestion } from "@/lib/quiz";
import { getMocks } from "../blueprints/load-mocks";
import { paperSchema, type Paper, type PaperItem } from "../paper/paper";
import { answerSchema } from "../result/grade-mock";
import { finishMock } from "./finish-mock";
import { ownerOf, type MockPerson } from "./mock-person";
import { GRACE_SECONDS } from "./mock-timing";

/** A live exercise as it is asked: its shown tests, and nothing of those that are hidden or of the solution. */
export interface AskedLive {
  readonly title: string;
  readonly brief: TextTree;
  /** Undefined for a follow-up: it goes on from the definition there is. */
  readonly starter: string | undefined;
  readonly tasks: readonly TaskView[];
  readonly preview: GradedExercise;
  readonly hiddenTests: number;
}

/** One item of a running mock interview, as its page may have it: no key, no explanation, no hidden test. */
export type AskedItem = { readonly id: string; readonly section: string } & (
  | { readonly kind: "question"; readonly asked: AskedQuestion; readonly matter: QuestionMatter | undefined }
  /** `prompt` is Markdown. */
  | { readonly kind: "open"; readonly prompt: string }
  | { readonly kind: "live"; readonly live: AskedLive; readonly followUp: string | null }
  /** A follow-up: the interviewer asks it once there is an answer to what was asked before. */
  | { readonly kind: "later" }
  /** What it asked is no longer in the course; it counts for nothing. */
  | { readonly kind: "gone" }
);

export interface SavedAnswer {
  readonly itemId: string;
  readonly answer: readonly string[];
  readonly flagged: boolean;
  readonly confidence: number | null;
  readonly spentMs: number;
  readonly revision: number;
}

export interface RunningMock {
  readonly id: string;
  readonly title: string;
  readonly items: readonly AskedItem[];
  readonly answers: readonly SavedAnswer[];
  readonly scratch: string;
  /** Until the end, when this was read; may be below zero within the grace. */
  readonly leftMs: number;
  readonly totalMs: number;
  readonly graceSeconds: number;
  /** Whether this device may answer. */
  readonly isHere: boolean;
}

/**
 * @param device - the browser that asks.
 * @returns the interview as it stands; `over` when it is finished, which this call sees to where time is up.
 */
export async function findRunningMock(person: MockPerson, id: string, device: string): Promise<Result<RunningMock, "not-found" | "over">> {
  const mock = await findMock(ownerOf(person), id);
  if (mock === null) return refuse("not-found");
  if (mock.finishedAt !== null) return refuse("over");
  if (mock.leftMs < -1000 * GRACE_SECONDS) {
    await finishMock(id);
    return refuse("over");
  }
  const rows = await findMockAnswers(id);
  return accept({
    id,
    title: mock.title,
    items: askItems(paperSchema.parse(mock.paper), new Set(rows.map(({ itemId }) => itemId)), person),
    answers: rows.map(({ answer, ...row }) => ({ ...row, answer: answerSchema.catch([]).parse(answer) })),
    scratch: mock.scratch,
    leftMs: mock.leftMs,
    totalMs: mock.endsAt.getTime() - mock.startedAt.getTime(),
    graceSeconds: GRACE_SECONDS,
    isHere: mock.device === device,
  });
}

function askItems(paper: Paper, answered: ReadonlySet<string>, person: MockPerson): readonly AskedItem[] {
  return paper.map((item, index): AskedItem => {
    const isFollowUp = item.kind === "live" && item.followUp !== null;
    if (isFollowUp && !answered.has(paper[index - 1]?.id ?? "")) return { id: item.id, section: item.section, kind: "later" };
    return askItem(item, person);
  });
}

function askItem(item: PaperItem, person: MockPerson): AskedItem {
  const { id, section } = item;
  switch (item.kind) {
    case "question":
      return askQuestionItem(item);
    case "open": {
      const interview = findInterview(item.slug, person.user);
      return interview === undefined ? { id, section, kind: "gone" } : { id, section, kind: "open", prompt: interview.question };
    }
    case "live":
      return askLive(item);
  }
}

function askQuestionItem(item: Extract<PaperItem, { kind: "question" }>): AskedItem {
  const { id, section, lesson, order } = item;
  const question = findWholeQuestion(lesson, item.question);
  if (question === undefined) return { id, section, kind: "gone" };
  const asked = askQuestion(question);
  const choices = [...asked.choices].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const matter = asked.run === undefined ? undefined : findQuestionMatter(lesson, asked.run);
  return { id, section, kind: "question", asked: { ...asked, choices }, matter };
}

function askLive(item: Extract<PaperItem, { kind: "live" }>): AskedItem {
  const { id, section, followUp } = item;
  const exercise = findWholeExercise(item.exercise);
  const live = getMocks().live.find(({ name }) => name === item.live);
  const next = live?.followUps.find((one) => one.id === followUp);
  if (exercise === undefined || live === undefined || (followUp !== null && next === undefined)) return { id, section, kind: "gone" };
  const tests = next === undefined ? exercise.tests : next.tests;
  const shown = tests.filter(({ visibility }) => visibility === "shown");
  return {
    id,
    section,
    kind: "live",
    followUp,
    live: {
      title: exercise.title,
      brief: parseProse(next === undefined ? exercise.brief : next.ask),
      starter: next === undefined ? exercise.starter : undefined,
      tasks: next === undefined ? exercise.tasks.map(({ id: task, text, hints }) => ({ id: task, text, hints: hints.length })) : [],
      preview: { workflowType: exercise.workflowType, tests: shown },
      hiddenTests: tests.length - shown.length,
    },
  };
}

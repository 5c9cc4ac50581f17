import "server-only";
import { findInterview, findWholeExercise, findWholeQuestion, type OpenInterview } from "@/lib/catalog";
import type { WorkflowType } from "@/lib/asl";
import type { ExerciseTest } from "@/lib/grader";
import { getMocks } from "../blueprints/load-mocks";
import { findMock, findMocks, updateMockResult } from "@/lib/db/mock-interviews";
import { accept, refuse, type Result } from "@/lib/kernel";
import { askQuestion, markAnswer, revealKey, type Marking, type Question } from "@/lib/quiz";
import { paperSchema, type PaperItem } from "../paper/paper";
import { finishMock } from "../sitting/finish-mock";
import { ownerOf, type MockPerson } from "../sitting/mock-person";
import { GRACE_SECONDS } from "../sitting/mock-timing";
import { resultSchema, type ItemResult, type MockResult } from "./mock-result";
import { postMortem, type PostMortem } from "./post-mortem";

/** An item with its answer and its key: the interview is over. */
export type ExplainedItem = { readonly id: string; readonly topic: string; readonly result: ItemResult } & (
  | { readonly kind: "question"; readonly prompt: string; readonly typed: boolean; readonly marking: Marking }
  | { readonly kind: "open"; readonly interview: OpenInterview }
  | {
      readonly kind: "live";
      readonly title: string;
      readonly exercise: string;
      readonly followUp: string | null;
      /** A definition that does all that was asked by then. */
      readonly solution: string;
      /** To run one's own definition once more: what the first shown test gave it. */
      readonly run: Pick<ExerciseTest, "input" | "world"> & { readonly type: WorkflowType };
    }
  | { readonly kind: "gone" }
);

export interface FinishedMock {
  readonly id: string;
  readonly title: string;
  readonly startedAt: Date;
  readonly totalMs: number;
  readonly summary: PostMortem;
  readonly items: readonly ExplainedItem[];
  /** The notes made meanwhile; not graded. */
  readonly scratch: string;
}

/** @returns `running` while it may still be answered. One whose time is up is finished by this call. */
export async function findFinishedMock(person: MockPerson, id: string): Promise<Result<FinishedMock, "not-found" | "running">> {
  const mock = await findMock(ownerOf(person), id);
  if (mock === null) return refuse("not-found");
  if (mock.finishedAt === null && mock.leftMs >= -1000 * GRACE_SECONDS) return refuse("running");
  const stored = resultSchema.safeParse(mock.result);
  const result = stored.success ? stored.data : await finishMock(id);
  if (result === null) return refuse("not-found");
  const paper = paperSchema.parse(mock.paper);
  const byId = new Map(result.items.map((item) => [item.id, item]));
  const totalMs = mock.endsAt.getTime() - mock.startedAt.getTime();
  const items = paper.flatMap((item) => {
    const reached = byId.get(item.id);
    return reached === undefined ? [] : [explain(item, reached, person)];
  });
  const { title, startedAt, scratch } = mock;
  return accept({ id, title, startedAt, totalMs, summary: postMortem(paper, result, totalMs), items, scratch });
}

function explain(item: PaperItem, result: ItemResult, person: MockPerson): ExplainedItem {
  const common = { id: item.id, topic: item.topic, result };
  switch (item.kind) {
    case "question": {
      const question = findWholeQuestion(item.lesson, item.question);
      if (question === undefined) return { ...common, kind: "gone" };
      const typed = askQuestion(question).typed !== undefined;
      return { ...common, kind: "question", prompt: question.prompt, typed, marking: markingOf(question, result) };
    }
    case "open": {
      const interview = findInterview(item.slug, person.user);
      return interview === undefined || interview.locked ? { ...common, kind: "gone" } : { ...common, kind: "open", interview };
    }
    case "live":
      return { ...common, ...(explainLive(item) ?? { kind: "gone" }) };
  }
}

function explainLive({ exercise: slug, live: name, followUp }: Extract<PaperItem, { kind: "live" }>) {
  const exercise = findWholeExercise(slug);
  const asked = getMocks()
    .live.find((live) => live.name === name)
    ?.followUps.find(({ id }) => id === followUp);
  const { tests, solution } = asked ?? exercise ?? { tests: [], solution: "" };
  const test = tests.find(({ visibility }) => visibility === "shown");
  if (exercise === undefined || test === undefined) return undefined;
  const run = { input: test.input, world: test.world, type: exercise.workflowType };
  return { kind: "live", title: exercise.title, exercise: slug, followUp, solution, run } as const;
}

/** What was left out, or could not be read, is explained as well. */
function markingOf(question: Question, { answer }: ItemResult): Marking {
  const marking = markAnswer(question, answer);
  return marking.verdict === "unreadable" ? { ...revealKey(question), message: "What would have been right, and why:" } : marking;
}

/** Keeps a learner's own mark (0 to 1) for an answer that no key can mark. @returns whether there was such an item. */
export async function markOwnAnswer(
  person: MockPerson,
  id: string,
  { itemId, score }: { itemId: string; score: number },
): Promise<boolean> {
  const mock = await findMock(ownerOf(person), id);
  const result = resultSchema.safeParse(mock?.result);
  if (!result.success || !result.data.items.some((item) => item.id === itemId && item.state === "own-mark")) return false;
  const items = result.data.items.map((item) => (item.id === itemId ? { ...item, score: Math.min(1, Math.max(0, score)) } : item));
  await updateMockResult(ownerOf(person), id, { items });
  return true;
}

/** A mock interview in the list of those taken. */
export interface MockSummary {
  readonly id: string;
  readonly title: string;
  readonly startedAt: Date;
  /** Undefined while it runs. */
  readonly score: { readonly got: number; readonly of: number } | undefined;
}

const HISTORY = 50;

/** @returns those taken, newest first. */
export async function listTakenMocks(person: MockPerson): Promise<readonly MockSummary[]> {
  const rows = await findMocks(ownerOf(person), HISTORY);
  return rows.map(({ id, title, startedAt, paper, result, endsAt }) => {
    const parsed = resultSchema.safeParse(result);
    const summed = parsed.success ? summaryOf(paper, parsed.data, endsAt.getTime() - startedAt.getTime()) : undefined;
    return { id, title, startedAt, score: summed };
  });
}

function summaryOf(paper: unknown, result: MockResult, totalMs: number): MockSummary["score"] {
  const { got, of } = postMortem(paperSchema.parse(paper), result, totalMs).total;
  return { got, of };
}

import "server-only";
import {
  closeMock,
  deleteVisitorMocks,
  findMock,
  findMockAnswers,
  findMockToGrade,
  findUngradedMocks,
  keepMockResult,
} from "@/lib/db/mock-interviews";
import { createQuizAnswers } from "@/lib/db/quiz-answers";
import { inferAnswerRating, noteOutcome, USUAL_MS } from "@/lib/reviews";
import { paperSchema } from "../paper/paper";
import { gradeMock } from "../result/grade-mock";
import { resultSchema, type MockResult } from "../result/mock-result";
import { ownerOf, type MockPerson } from "./mock-person";
import { GRACE_SECONDS } from "./mock-timing";

/** Hands a mock interview in before its time is up. @returns whether it is this person's. */
export async function endMock(person: MockPerson, id: string): Promise<boolean> {
  if ((await findMock(ownerOf(person), id)) === null) return false;
  await finishMock(id);
  return true;
}

/** Less than this is left when a page's timer fires a little early. */
const TIMER_MS = 1000;

/**
 * Ends a mock interview if its time is up: a page's clock may be wrong, the server's counts.
 * @returns milliseconds left, 0 when it has been ended; null where it is not this person's.
 */
export async function endMockIfDue(person: MockPerson, id: string): Promise<number | null> {
  const mock = await findMock(ownerOf(person), id);
  if (mock === null) return null;
  if (mock.finishedAt === null && mock.leftMs > TIMER_MS) return mock.leftMs;
  await finishMock(id);
  return 0;
}

/**
 * Ends a mock interview and grades what was saved. However many calls come, and from however many copies of the server: it is
 * closed once, one result is kept, and all calls answer with that one.
 */
export async function finishMock(id: string): Promise<MockResult | null> {
  await closeMock(id);
  const row = await findMockToGrade(id);
  if (row === null) return null;
  const kept = resultSchema.safeParse(row.result);
  if (kept.success) return kept.data;
  const paper = paperSchema.parse(row.paper);
  const result = await gradeMock(paper, await findMockAnswers(id));
  if (await keepMockResult(id, result)) {
    if (row.userId !== null) await tellLearner(row.userId, result);
    return result;
  }
  return resultSchema.parse((await findMockToGrade(id))?.result);
}

/** Answers count for the learner's statistics and reviews: what was wrong comes back. */
async function tellLearner(userId: string, result: MockResult): Promise<void> {
  const answers = answered(result);
  await createQuizAnswers(userId, answers);
  for (const { questionId, correct, spentMs } of answers) {
    const name = { kind: "question", subject: questionId.slice(QUESTION.length) } as const;
    const rating = inferAnswerRating({ score: correct ? 1 : 0, spentMs, usualMs: USUAL_MS.question });
    await noteOutcome({ id: userId }, name, { rating, spentMs, now: new Date() });
  }
}

const QUESTION = "question:";

/** What was answered counts for the statistics of weak spots. */
function answered({ items }: MockResult) {
  return items
    .filter(({ id, state }) => id.startsWith(QUESTION) && state === "marked")
    .map(({ id, answer, score, spentMs }) => ({ questionId: id, answer, correct: score === 1, spentMs }));
}

const AT_ONCE = 20;
const VISITORS_KEPT_MS = 7 * 86_400_000;

/** Ends every mock interview whose time is up, page or no page. Run now and then by each copy of the server. */
export async function finishExpiredMocks(): Promise<void> {
  for (const id of await findUngradedMocks(GRACE_SECONDS, AT_ONCE)) await finishMock(id);
  await deleteVisitorMocks(new Date(Date.now() - VISITORS_KEPT_MS));
}

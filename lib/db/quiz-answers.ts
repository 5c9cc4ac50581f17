import "server-only";
import { database } from "./client";

/** One answer that the server has marked. */
export interface QuizAnswerRow {
  readonly questionId: string;
  readonly answer: readonly string[];
  readonly correct: boolean;
}

export async function createQuizAnswer(userId: string, { questionId, answer, correct }: QuizAnswerRow): Promise<void> {
  await database().quizAnswer.create({ select: { id: true }, data: { userId, questionId, answer: [...answer], correct } });
}

/** Stores several answers at once. */
export async function createQuizAnswers(userId: string, answers: readonly QuizAnswerRow[]): Promise<void> {
  await database().quizAnswer.createMany({
    data: answers.map(({ questionId, answer, correct }) => ({ userId, questionId, answer: [...answer], correct })),
  });
}

/** How often a question was answered, and how often rightly. */
export interface AnswerCount {
  readonly questionId: string;
  readonly right: number;
  readonly all: number;
}

export async function findAnswerCounts(userId: string, prefix: string): Promise<readonly AnswerCount[]> {
  const rows = await database().quizAnswer.groupBy({
    by: ["questionId", "correct"],
    where: { userId, questionId: { startsWith: prefix } },
    _count: { _all: true },
  });
  const counts = new Map<string, { right: number; all: number }>();
  for (const { questionId, correct, _count } of rows) {
    const before = counts.get(questionId) ?? { right: 0, all: 0 };
    counts.set(questionId, { right: before.right + (correct ? _count._all : 0), all: before.all + _count._all });
  }
  return [...counts].map(([questionId, count]) => ({ questionId, ...count }));
}

/** @returns for each question whose id begins so: whether it was ever answered rightly. */
export async function findAnswered(userId: string, prefix: string): Promise<ReadonlyMap<string, boolean>> {
  const rows = await database().quizAnswer.findMany({
    select: { questionId: true, correct: true },
    where: { userId, questionId: { startsWith: prefix } },
    distinct: ["questionId", "correct"],
  });
  const answered = new Map<string, boolean>();
  for (const { questionId, correct } of rows) answered.set(questionId, correct || answered.get(questionId) === true);
  return answered;
}

/** @returns for each question whose id begins so: whether the latest answer to it was right. */
export async function findLatestAnswers(userId: string, prefix: string): Promise<ReadonlyMap<string, boolean>> {
  const rows = await database().quizAnswer.findMany({
    select: { questionId: true, correct: true },
    where: { userId, questionId: { startsWith: prefix } },
    orderBy: [{ questionId: "asc" }, { answeredAt: "desc" }],
    distinct: ["questionId"],
  });
  return new Map(rows.map(({ questionId, correct }) => [questionId, correct]));
}

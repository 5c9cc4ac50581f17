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

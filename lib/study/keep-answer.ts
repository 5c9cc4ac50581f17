import "server-only";
import { createQuizAnswer } from "@/lib/db/quiz-answers";

/** Answers to lessons' questions are kept as `question:<lesson>:<question>`, wherever they were given: reviews and weak spots live on them. */
export const QUESTION = "question:";

/** What a lesson and a question's id are called together where answers are kept. */
export function answerId(lesson: string, questionId: string): string {
  return `${QUESTION}${lesson}:${questionId}`;
}

/** Keeps an answer to a lesson's question that the server has marked. */
export async function keepAnswer(
  learner: { readonly id: string },
  given: { readonly lesson: string; readonly questionId: string; readonly answer: readonly string[]; readonly isRight: boolean },
): Promise<void> {
  await createQuizAnswer(learner.id, {
    questionId: answerId(given.lesson, given.questionId),
    answer: given.answer,
    correct: given.isRight,
  });
}

import "server-only";
import { createQuizAnswer } from "@/lib/db/quiz-answers";
import { inferAnswerRating, noteOutcome, questionCard, USUAL_MS } from "@/lib/reviews";

/** Answers to lessons' questions are kept as `question:<lesson>:<question>`, wherever they were given: reviews and weak spots live on them. */
export const QUESTION = "question:";

/** What a lesson and a question's id are called together where answers are kept. */
export function answerId(lesson: string, questionId: string): string {
  return `${QUESTION}${lesson}:${questionId}`;
}

/** Keeps an answer to a lesson's question that the server has marked; one that was not right is queued for review. @param given - `spentMs` is 0 where nobody measured. */
export async function keepAnswer(
  learner: { readonly id: string },
  given: {
    readonly lesson: string;
    readonly questionId: string;
    readonly answer: readonly string[];
    readonly isRight: boolean;
    readonly spentMs: number;
  },
): Promise<void> {
  await createQuizAnswer(learner.id, {
    questionId: answerId(given.lesson, given.questionId),
    answer: given.answer,
    correct: given.isRight,
  });
  const usualMs = USUAL_MS.question;
  const rating = inferAnswerRating({ score: given.isRight ? 1 : 0, spentMs: given.spentMs || usualMs, usualMs });
  await noteOutcome(learner, questionCard(given.lesson, given.questionId), { rating, spentMs: given.spentMs, now: new Date() });
}

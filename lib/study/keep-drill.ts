import "server-only";
import { createQuizAnswer } from "@/lib/db/quiz-answers";

/** What a drill's slug is preceded by where answers to questions are kept. */
export const DRILL = "drill/";

/** Keeps an answer to a drill that the server has marked. */
export async function keepDrill(
  learner: { readonly id: string },
  drill: { readonly slug: string; readonly answer: readonly string[]; readonly isRight: boolean },
): Promise<void> {
  await createQuizAnswer(learner.id, { questionId: DRILL + drill.slug, answer: drill.answer, correct: drill.isRight });
}

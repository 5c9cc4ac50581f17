import "server-only";
import { createQuizAnswer } from "@/lib/db/quiz-answers";
import { inferAnswerRating, noteOutcome, USUAL_MS } from "@/lib/reviews";

/** What a drill's slug is preceded by where answers to questions are kept. */
export const DRILL = "drill/";

/** Keeps an answer to a drill that the server has marked; one that was wrong is queued for review. */
export async function keepDrill(
  learner: { readonly id: string },
  drill: { readonly slug: string; readonly answer: readonly string[]; readonly isRight: boolean; readonly spentMs: number },
): Promise<void> {
  await createQuizAnswer(learner.id, { questionId: DRILL + drill.slug, answer: drill.answer, correct: drill.isRight });
  const { slug, isRight, spentMs } = drill;
  const rating = inferAnswerRating({ score: isRight ? 1 : 0, spentMs: spentMs || USUAL_MS.drill, usualMs: USUAL_MS.drill });
  await noteOutcome(learner, { kind: "drill", subject: slug }, { rating, spentMs, now: new Date() });
}

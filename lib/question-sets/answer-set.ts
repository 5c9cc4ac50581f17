import "server-only";
import { findOfferedSet } from "@/lib/db/question-sets";
import { createQuizAnswer } from "@/lib/db/quiz-answers";
import { accept, refuse, type Result } from "@/lib/kernel";
import { answerName, readQuestions } from "@/lib/question-files";
import { type Answer, markAnswer, type Marking } from "@/lib/quiz";
import { findKnownRun } from "./runs-to-ask";

/** An answer to a question of the version that the learner's page shows. */
export interface SetAnswer {
  readonly set: string;
  readonly version: number;
  readonly question: string;
  readonly answer: Answer;
}

/** Marks an answer and keeps it with the version it was given to; what cannot be read is not kept. */
export async function answerSet(
  learner: { readonly id: string },
  { set, version, question, answer }: SetAnswer,
): Promise<Result<Marking, "not-found">> {
  const row = await findOfferedSet("questions", set, version);
  const whole = row && readQuestions(row.source, findKnownRun).questions.find(({ id }) => id === question);
  if (whole === null || whole === undefined) return refuse("not-found");
  const marking = markAnswer(whole, answer);
  if (marking.verdict !== "unreadable") {
    const questionId = answerName({ set, version, question });
    await createQuizAnswer(learner.id, { questionId, answer, correct: marking.verdict === "right" });
  }
  return accept(marking);
}

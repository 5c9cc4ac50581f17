import "server-only";
import type { WorkOf } from "@/lib/db/cohort-work";
import { findAnswersBeginning, findOfferedSet } from "@/lib/db/question-sets";
import { isAnswerTo, readAnswerName, readQuestions } from "@/lib/question-files";
import { findKnownRun } from "./runs-to-ask";

/** How far a learner is in a quiz: done when every question it has now was answered; the score is of first answers. */
export interface QuizDeed {
  readonly userId: string;
  /** The set's id. */
  readonly subject: string;
  /** Of the latest answer that brought it further. */
  readonly at: Date;
  readonly done: boolean;
  readonly score: { readonly got: number; readonly of: number };
}

/** A mend that keeps a question's id keeps what was answered; a new question makes the quiz unfinished again. */
export async function findQuizDeeds(work: WorkOf, ids: readonly string[]): Promise<readonly QuizDeed[]> {
  const [sets, given] = await Promise.all([
    Promise.all(ids.map((id) => findOfferedSet("questions", id))),
    findAnswersBeginning(work, ids.map(isAnswerTo)),
  ]);
  return sets.flatMap((set) => {
    if (set === null) return [];
    const questions = new Set(readQuestions(set.source, findKnownRun).questions.map(({ id }) => id));
    return work.userIds.flatMap((userId) => {
      const firsts = new Map<string, (typeof given)[number]>();
      for (const answer of given) {
        const name = readAnswerName(answer.questionId);
        if (answer.userId !== userId || name?.set !== set.setId || !questions.has(name.question) || firsts.has(name.question)) continue;
        firsts.set(name.question, answer);
      }
      const last = [...firsts.values()].at(-1);
      if (last === undefined) return [];
      const got = [...firsts.values()].filter(({ correct }) => correct).length;
      return [
        { userId, subject: set.setId, at: last.answeredAt, done: firsts.size === questions.size, score: { got, of: questions.size } },
      ];
    });
  });
}

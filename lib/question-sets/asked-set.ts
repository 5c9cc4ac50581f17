import "server-only";
import { createHash } from "node:crypto";
import type { QuestionMatter } from "@/lib/catalog";
import { findAnswersBeginning, findOfferedSet } from "@/lib/db/question-sets";
import { isAnswerTo, mixChoices, readAnswerName, readQuestions } from "@/lib/question-files";
import { askQuestion, type AskedQuestion, type Question } from "@/lib/quiz";
import { findKnownRun, findRunMatter } from "./runs-to-ask";

/** A question as its page may have it before it is answered: no key, no explanation. */
export interface AskedSetQuestion {
  readonly asked: AskedQuestion;
  readonly matter: QuestionMatter | undefined;
}

/** A published quiz, as one learner gets it. */
export interface AskedSet {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Name of its author. */
  readonly by: string;
  readonly questions: readonly AskedSetQuestion[];
  /** Whether the learner's first answer was right, of each question answered, in whatever version. */
  readonly before: Readonly<Record<string, boolean>>;
}

/** @returns null for a quiz that is not published, or retired. */
export async function findAskedSet(learner: { readonly id: string }, id: string): Promise<AskedSet | null> {
  const row = await findOfferedSet("questions", id);
  if (row === null) return null;
  const given = await findAnswersBeginning({ userIds: [learner.id], until: null }, [isAnswerTo(id)]);
  const { questions } = readQuestions(row.source, findKnownRun);
  const before: Record<string, boolean> = {};
  for (const { questionId, correct } of given) before[readAnswerName(questionId)?.question ?? ""] ??= correct;
  return {
    id,
    version: row.number,
    title: row.title,
    by: row.set.owner.name ?? "An instructor",
    questions: questions.map((question) => askedOf(question, `${learner.id} ${id}`)),
    before,
  };
}

/** @param salt - who is asked in which set: an equal one gives the options in an equal order. */
export function askedOf(question: Question, salt: string): AskedSetQuestion {
  const asked = askQuestion(question);
  const seed = createHash("sha256").update(`${salt} ${question.id}`).digest().readUInt32BE(0) >>> 1;
  return { asked: mixChoices(asked, seed), matter: findRunMatter(asked.run) };
}

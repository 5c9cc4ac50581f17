import "server-only";
import { z } from "zod";
import { findAnswersNamed, findOwnSet, findSetVersions } from "@/lib/db/question-sets";
import {
  answerName,
  choicesIn,
  itemHints,
  itemOf,
  type ItemStatistics,
  itemStatistics,
  readAnswerName,
  readQuestions,
} from "@/lib/question-files";
import type { Question } from "@/lib/quiz";
import { findKnownRun } from "./runs-to-ask";
import type { SetAuthor } from "./set-card";

/** A question with what its answers say. */
export interface QuestionFigures extends ItemStatistics {
  readonly kind: Question["kind"];
  readonly prompt: string;
  /** Texts of `options`, in their order. */
  readonly texts: readonly string[];
  readonly hints: readonly string[];
}

/** What the answers to one version say; no learner's name, and not the author's own answers. */
export interface SetStatistics {
  readonly title: string;
  /** The version looked at; 0 where none was published. */
  readonly version: number;
  /** Every version there is, the newest first. */
  readonly versions: readonly number[];
  /** Learners who answered anything. */
  readonly learners: number;
  readonly questions: readonly QuestionFigures[];
}

const answerSchema = z.array(z.string()).catch([]);

/** @param version - which one to look at; the newest where there is none of that number. @returns null where it is no quiz of this author's. */
export async function findSetStatistics(author: SetAuthor, id: string, version?: number): Promise<SetStatistics | null> {
  const [set, versions] = await Promise.all([findOwnSet(author.id, id), findSetVersions(author.id, id)]);
  if (set?.kind !== "questions") return null;
  const looked = versions.find(({ number }) => number === version) ?? versions[0];
  if (looked === undefined) return { title: set.title, version: 0, versions: [], learners: 0, questions: [] };
  const { questions } = readQuestions(looked.source, findKnownRun);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const names = questions.map((question) => answerName({ set: id, version: looked.number, question: question.id }));
  const answers = (await findAnswersNamed(names, author.id)).flatMap(({ userId, questionId, answer }) => {
    const question = byId.get(readAnswerName(questionId)?.question ?? "");
    const marked = question && choicesIn(question, answerSchema.parse(answer));
    return question === undefined || marked === undefined ? [] : [{ learner: userId, question: question.id, ...marked }];
  });
  const items = questions.map(itemOf);
  const figures = itemStatistics(items, answers);
  return {
    title: looked.title,
    version: looked.number,
    versions: versions.map(({ number }) => number),
    learners: new Set(answers.map(({ learner }) => learner)).size,
    questions: figures.flatMap((figure, index) => {
      const [question, item] = [questions[index], items[index]];
      if (question === undefined || item === undefined) return [];
      const hints = itemHints(figure, item.isOffered);
      return [{ ...figure, kind: question.kind, prompt: question.prompt, texts: item.texts, hints }];
    }),
  };
}

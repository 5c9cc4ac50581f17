import { z } from "zod";
import type { Answer, AskedQuestion, Marking } from "./answer";
import { askFindFault, findFaultQuestion, markFindFault, type FindFaultQuestion } from "./questions/find-fault";
import { askMultiple, markMultiple, multipleQuestion, type MultipleQuestion } from "./questions/multiple";
import { askNumeric, markNumeric, numericQuestion, type NumericQuestion } from "./questions/numeric";
import { askOrdering, markOrdering, orderingQuestion, type OrderingQuestion } from "./questions/ordering";
import { askPredictOutput, markPredictOutput, predictOutputQuestion, type PredictOutputQuestion } from "./questions/predict-output";
import { askShort, markShort, shortQuestion, type ShortQuestion } from "./questions/short";
import { askSingle, markSingle, singleQuestion, type SingleQuestion } from "./questions/single";

interface QuestionOf {
  single: SingleQuestion;
  multiple: MultipleQuestion;
  numeric: NumericQuestion;
  ordering: OrderingQuestion;
  short: ShortQuestion;
  "predict-output": PredictOutputQuestion;
  "find-fault": FindFaultQuestion;
}
export type QuestionKind = keyof QuestionOf;
export type Question = QuestionOf[QuestionKind];

type QuestionKinds = {
  readonly [K in QuestionKind]: {
    readonly ask: (question: QuestionOf[K]) => AskedQuestion;
    readonly mark: (question: QuestionOf[K], answer: Answer) => Marking;
  };
};

const KINDS: QuestionKinds = {
  single: { ask: askSingle, mark: markSingle },
  multiple: { ask: askMultiple, mark: markMultiple },
  numeric: { ask: askNumeric, mark: markNumeric },
  ordering: { ask: askOrdering, mark: markOrdering },
  short: { ask: askShort, mark: markShort },
  "predict-output": { ask: askPredictOutput, mark: markPredictOutput },
  "find-fault": { ask: askFindFault, mark: markFindFault },
};

/** Every kind's file format; a file of questions is a list of these. */
export const questionSchema: z.ZodType<Question> = z.discriminatedUnion("kind", [
  singleQuestion,
  multipleQuestion,
  numericQuestion,
  orderingQuestion,
  shortQuestion,
  predictOutputQuestion,
  findFaultQuestion,
]);

/** @returns the question as a learner may see it before answering: without key, explanations or solution. */
export function askQuestion<K extends QuestionKind>(question: QuestionOf[K] & { readonly kind: K }): AskedQuestion {
  return KINDS[question.kind].ask(question);
}

/**
 * Marks one answer: pure, equal arguments give an equal marking.
 * @returns `unreadable` with a message where the answer has no meaning for this kind; it never throws.
 * @example markAnswer(question, ["b"]).verdict
 */
export function markAnswer<K extends QuestionKind>(question: QuestionOf[K] & { readonly kind: K }, answer: Answer): Marking {
  return KINDS[question.kind].mark(question, answer);
}

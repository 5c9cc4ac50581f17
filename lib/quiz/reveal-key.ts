import type { Answer, Marking } from "./answer";
import { markAnswer, type Question } from "./question";
import type { Option } from "./questions/question-base";
import { optionId } from "./questions/question-base";
import { orderingKey } from "./questions/ordering";

/**
 * What to tell somebody who gave no answer, once it is over: the right one, and why each part is right or wrong.
 * @returns a marking without an answer: its verdict is `unreadable`, nothing in it is chosen.
 */
export function revealKey(question: Question): Marking {
  const { parts, solution } = markAnswer(question, keyOf(question));
  return { verdict: "unreadable", score: 0, message: "", parts: parts.map((part) => ({ ...part, chosen: false })), solution };
}

/** @returns an answer that is marked as right. */
function keyOf(question: Question): Answer {
  switch (question.kind) {
    case "single":
    case "multiple":
    case "find-fault":
      return correctIds(question.options);
    case "ordering":
      return orderingKey(question);
    case "numeric":
      return [String(question.value)];
    case "short":
      return [question.model];
    case "predict-output":
      return [JSON.stringify(question.output)];
  }
}

function correctIds(options: readonly Option[]): Answer {
  return options.flatMap(({ correct }, index) => (correct ? [optionId(index)] : []));
}

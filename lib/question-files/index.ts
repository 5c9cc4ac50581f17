/** A set of questions written in the studio: text in, questions or problems out; samples to begin from; what the answers say of each question. Pure. */
export { type AnswerName, answerName, isAnswerTo, readAnswerName } from "./answer-name";
export {
  type ItemAnswer,
  type ItemStatistics,
  FEWEST_ANSWERS,
  itemStatistics,
  type OptionStatistics,
  type StatisticsItem,
} from "./item-statistics";
export { itemHints } from "./item-hints";
export { itemOf, choicesIn } from "./item-of";
export { mixChoices } from "./mix-choices";
export { type KnownRun, type ReadQuestions, readQuestions } from "./read-questions";
export { addSample, QUESTION_KINDS, sampleQuestion } from "./sample-question";
export { setTextProblems } from "./set-text";

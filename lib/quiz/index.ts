export type { Answer, AskedQuestion, MarkedPart, Marking } from "./answer";
export { askQuestion, markAnswer, questionSchema, type Question, type QuestionKind } from "./question";
export { revealKey } from "./reveal-key";

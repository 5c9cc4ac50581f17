import "server-only";

/** Quizzes and mock blueprints written in the studio: drafts, publishing, what learners get and answer, and what the answers say. */
export { type AskedSet, type AskedSetQuestion, findAskedSet } from "./asked-set";
export { answerSet, type SetAnswer } from "./answer-set";
export { findQuizDeeds, type QuizDeed } from "./quiz-deeds";
export { listRunsToAsk, type RunToAsk, sampleTexts } from "./runs-to-ask";
export { listSets, type SetCard, type SetKind, type SetStatus } from "./set-card";
export {
  dropSet,
  markOwnDraft,
  type OpenSet,
  openSet,
  publishDraft,
  type PublishRefusal,
  type ReadSet,
  retireSet,
  saveSet,
  type SetSave,
  type SetSaveRefusal,
} from "./write-set";
export { findSetStatistics, type QuestionFigures, type SetStatistics } from "./set-statistics";
export { listQuizzableLessons, type SetStart, startSet } from "./start-set";

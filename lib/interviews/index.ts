/** Mock interviews: drawn on the server, timed by its clock, answered as one goes, graded once, and explained afterwards. */
import "server-only";
export { type AuthoredBlueprint, blueprintSample, findAuthoredBlueprint, readBlueprint } from "./blueprints/authored-blueprint";
export { ownChoice, type Blueprint, type OwnChoice } from "./blueprints/blueprint";
export { listBlueprints } from "./blueprints/list-blueprints";
export { drawPractice, findPractice, findPractised, type PracticeQuestion } from "./practice/practice";
export {
  findFinishedMock,
  listTakenMocks,
  markOwnAnswer,
  type ExplainedItem,
  type FinishedMock,
  type MockSummary,
} from "./result/find-result";
export { countUnqueued, queueMisses } from "./result/queue-misses";
export { mockScore } from "./result/mock-result";
export type { PostMortem, Tally } from "./result/post-mortem";
export { READINESS_PARTS, readiness, RECENT_WEIGHTS, SITS_FROM, type Readiness } from "./result/readiness";
export { findTopicScores } from "./result/topic-scores";
export { findWeakTopics } from "./result/weak-topics";
export { adoptVisitorMocks } from "./sitting/adopt-visitor-mocks";
export { answerMock, keepScratch, takeOverMock, type AnswerRefusal, type GivenAnswer } from "./sitting/answer-mock";
export { endMock, endMockIfDue, finishExpiredMocks } from "./sitting/finish-mock";
export type { MockPerson } from "./sitting/mock-person";
export { FREE_MOCKS_A_DAY } from "./sitting/mock-timing";
export { startMock, type StartRefusal, type WantedMock } from "./sitting/start-mock";
export { findRunningMock, type AskedItem, type AskedLive, type RunningMock, type SavedAnswer } from "./sitting/view-mock";

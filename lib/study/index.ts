import "server-only";

/** What a learner keeps while reading and practising: lessons read, places, notes, marks for interview answers, drills. */
export { adoptStudy } from "./adopt-study";
export { findStudy } from "./find-study";
export { keepAnswer } from "./keep-answer";
export { keepChange } from "./keep-change";
export { keepDrill } from "./keep-drill";
export type { GivenAnswer, InterviewMark, LessonPlace, Note, StudyChange, StudyRecord } from "./study-record";

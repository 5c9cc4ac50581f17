import "server-only";

/** A learner at work: what is handed in, and what becomes of it. */
export { findPasses, type Pass } from "./find-passes";
export { countAnswer } from "./count-answer";
export { countSearch } from "./count-search";
export { submitPassed } from "./submit-passed";
export { checkAsVisitor, submitExercise, type SubmitRefusal } from "./submit-exercise";
export {
  type Asker,
  type Comparison,
  type DifferingLine,
  type HelpRefusal,
  hintsTaken,
  type MeasuredApproach,
  type StateDifference,
  takeDifference,
  takeHint,
  takeSolution,
} from "./take-help";
export { exerciseStandings, type ExerciseStandings } from "./exercise-standings";
export { moveToNewVersion } from "./move-to-new-version";
export { gradeOnServer } from "./grading/grade-on-server";
export { proveOnServer } from "./grading/prove-on-server";

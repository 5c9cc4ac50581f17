import "server-only";

/** A learner at work: what is handed in, and what becomes of it. */
export { checkAsVisitor, submitExercise, type SubmissionResult, type SubmitRefusal } from "./submit-exercise";

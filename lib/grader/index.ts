/** The grader: exercises and their tests as data, and the judgement on a definition. */
export { type Exercise, ExerciseFile, exerciseProblems, type ExerciseTask, type ExerciseTest } from "./exercise";
export { grade, type Grade, type GradedExercise, type TestVerdict } from "./grade";
export { type Finding } from "./assertion-kind";
export { assertionNames } from "./assertions";
export { proveExercise } from "./proof/prove-exercise";
export type { AnswerProof, Proof, ProofProblem, ProofProgress } from "./proof/proof";
export type { MutationReport, Survivor } from "./mutation/mutation-report";
export { type Divergence } from "./divergence/divergence";
export { type ExplainedExercise } from "./divergence/explain";
export { gradeAndExplain } from "./divergence/grade-and-explain";
export { breakMachine, type BreakGroup, type BreakReport, type BrokenRun } from "./break-it/break-machine";
export { type Fault, withFaults } from "./break-it/fault";
export { type Figures, measure } from "./measure";
export { pairState, stateText } from "./state-pair";

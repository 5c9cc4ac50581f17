/** The grader: exercises and their tests as data, and the judgement on a definition. */
export { parseExercise, type Exercise, type ExerciseFile, type ExerciseTask, type ExerciseTest } from "./exercise";
export { type Finding } from "./assertion-kind";

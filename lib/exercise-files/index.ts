/** An exercise as its files: text in, an exercise or problems out. Pure: the same in the catalogue, the studio's page and the server. */
export { type ExerciseFiles } from "./exercise-files";
export { type DraftExercise, type ExercisePlace, parseDraft, parseExercise } from "./parse-exercise";

/** An exercise as its files: text in, an exercise or problems out; what forms change in them. Pure: the same in the catalogue, the studio's page and the server. */
export { type BlankableState, type Blank, blankable, blankStates } from "./blank-states";
export { withExcuse, withoutExcuse, withProposals, withWrongAnswer } from "./author-edits";
export { appendYaml, moveYaml, readPlain, removeYaml, setYaml, type YamlPath } from "./edit-yaml";
export { exerciseSlug } from "./exercise-slug";
export { type ExerciseFiles, FILE_LIMITS, fileProblems, MAIN_FILES } from "./exercise-files";
export { UNWRITTEN } from "./unwritten";
export { newExercise } from "./new-exercise";
export { type DraftExercise, type ExercisePlace, parseDraft, parseExercise } from "./parse-exercise";

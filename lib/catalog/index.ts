/** The course as pages see it: lists, lessons behind the gate, marking. Reads content/ from disk, once. */
import "server-only";
export type { LessonCard, LessonView } from "./lesson-view";
export {
  checkAnswer,
  findLesson,
  findModule,
  freeShare,
  listLessons,
  listModules,
  type LessonPath,
  type ModuleCard,
  type TopicCard,
} from "./lessons";
export {
  type ExerciseCard,
  type ExerciseView,
  type LockedExercise,
  type OpenExercise,
  type TaskView,
  viewExercise,
} from "./exercises/exercise-view";
export {
  type Approach,
  exercisesOf,
  findApproaches,
  findExercise,
  findHint,
  listExercises,
  listOfferedExercises,
  type Reader,
} from "./exercises/exercises";
export { findCourseFiles, findWholeExercise } from "./exercises/load-exercises";
export { findOfferedExercise, type NewerVersion, type OfferedExercise } from "./exercises/offered-exercises";
export type { PlacedExercise } from "./exercises/read-exercises";
export { type CourseRun, listCourseRuns } from "./lesson-runs";
export { findInterview, listInterview } from "./interview/interview";
export type { InterviewCard, InterviewView, LockedInterview, OpenInterview } from "./interview/interview-view";
export { type AskedDrill, checkDrill, type DrillCard, findDrill, listDrills } from "./drills/drills";
export { type GlossaryEntry, listTerms } from "./search/glossary";
export { publishedDocuments } from "./search/published-documents";
export { searchCourse } from "./search/search-course";
export { searchDocuments } from "./search/search-documents";
export { findQuestionMatter, findWholeQuestion, listWholeQuestions, type QuestionMatter, type WholeQuestion } from "./whole-questions";

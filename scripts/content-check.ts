// npm run content:check: does all content hold what its authors say? The last line is a summary as JSON.
import { checkExercises } from "./content-check/check-exercises";
import { checkLessons } from "./content-check/check-lessons";

const say = (line: string): void => {
  console.log(line);
};
const lessons = await checkLessons(say);
const exercises = await checkExercises(process.cwd(), say);
const problems = lessons.problems + exercises.problems;
console.log(JSON.stringify({ ok: problems === 0, problems, lessons: lessons.summary, exercises: exercises.summary }));
process.exitCode = problems === 0 ? 0 : 1;

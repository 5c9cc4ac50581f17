// npm run content:check: does all content hold what its authors say? The last line is a summary as JSON.
import { parseArgs } from "node:util";
import { checkExercises } from "./content-check/check-exercises";
import { checkLessons } from "./content-check/check-lessons";

const HELP = `Check lessons and exercises: form, runs, questions, graders.

Usage: npm run --silent content:check -- [--only TEXT] [--json]

  --only TEXT   check only what has TEXT in its path under content/: a topic, a lesson, one exercise
  --json        nothing but one line: {"ok", "problems": [...], "lessons": [...], "exercises": [...], "summary": {...}}

Without --json the last line is the summary as JSON. Exit code 0 when nothing is wrong, 1 otherwise, 2 where TEXT is in no path.

Example: npm run --silent content:check -- --only exercises/back-off-exactly
`;

const USAGE = 2;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { only: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const say = (line: string): void => {
    if (values.json !== true) console.log(line);
  };
  const lessons = await checkLessons(say, values.only);
  const exercises = await checkExercises(process.cwd(), say, values.only);
  const problems = [...lessons.problems, ...exercises.problems];
  if (values.only !== undefined && problems.length + lessons.checked.length + exercises.checked.length === 0) {
    console.error(`No lesson and no exercise has "${values.only}" in its path: content/<module>/<topic>/<lesson>/exercises/<slug>/.`);
    return USAGE;
  }
  const ok = problems.length === 0;
  const summary = { lessons: lessons.summary, exercises: exercises.summary };
  const details = { ok, problems, lessons: lessons.checked, exercises: exercises.checked, summary };
  console.log(JSON.stringify(values.json === true ? details : { ok, problems: problems.length, ...summary }));
  return ok ? 0 : 1;
}

process.exitCode = await main();

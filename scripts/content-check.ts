// npm run content:check: does all content hold what its authors say? The last line is a summary as JSON.
import { parseArgs } from "node:util";
import { checkExercises } from "./content-check/check-exercises";
import { checkLessons } from "./content-check/check-lessons";

const HELP = `Check lessons and exercises: form, runs, questions, graders.

Usage: npm run --silent content:check -- [--only TEXT]

  --only TEXT   check only what has TEXT in its path under content/: a lesson, a topic, one exercise

The last line is a summary as JSON. Exit code 0 when nothing is wrong, 1 otherwise.

Example: npm run --silent content:check -- --only exercises/back-off-exactly
`;

const { values } = parseArgs({ options: { only: { type: "string" }, help: { type: "boolean", short: "h" } } });

async function main(): Promise<number> {
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const say = (line: string): void => {
    console.log(line);
  };
  const lessons = await checkLessons(say, values.only);
  const exercises = await checkExercises(process.cwd(), say, values.only);
  const problems = lessons.problems + exercises.problems;
  console.log(JSON.stringify({ ok: problems === 0, problems, lessons: lessons.summary, exercises: exercises.summary }));
  return problems === 0 ? 0 : 1;
}

process.exitCode = await main();

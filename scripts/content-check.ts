// npm run content:check: does all content hold what its authors say? The last line is a summary as JSON.
import { checkExercises } from "./content-check/check-exercises";

const { summary, problems } = await checkExercises(process.cwd(), (line) => {
  console.log(line);
});
console.log(JSON.stringify({ ok: problems === 0, problems, exercises: summary }));
process.exitCode = problems === 0 ? 0 : 1;

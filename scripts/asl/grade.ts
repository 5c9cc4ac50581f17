import { parseArgs } from "node:util";
import { readExercises, type PlacedExercise } from "../../lib/catalog/exercises/read-exercises";
import { describeProblem } from "@/lib/content";
import { gradeAndExplain, type Grade, type TestVerdict } from "@/lib/grader";
import { nameThatFits } from "@/lib/simulator";
import { printDiagnostic } from "./print-diagnostic";
import { readText } from "./read-text";
import type { Subcommand } from "./subcommand";

const HELP = `Grade a definition against an exercise, hidden tests included.

Usage: npm run --silent asl -- grade [--json] EXERCISE FILE

  EXERCISE      the exercise's name: its folder under content/.../exercises/
  FILE          a definition as JSON; - reads standard input
  --json        one line: {"outcome", "score", "maxScore", "tests": [...]}

Exit code 0 when every test passes, 1 when one fails or the definition is not valid, 2 for wrong usage.

Example: npm run --silent asl -- grade back-off-exactly my-answer.asl.json
`;

export const grade: Subcommand = {
  name: "grade",
  summary: "grade a definition against an exercise's tests",
  help: HELP,
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" } } });
    const [slug, file, ...more] = positionals;
    if (slug === undefined || file === undefined || more.length > 0) throw new Error("Name one exercise and one file.");
    const exercise = exerciseCalled(slug);
    const text = readText(file);
    const result = await gradeAndExplain(exercise, text);
    process.stdout.write(values.json === true ? `${JSON.stringify(result)}\n` : printGrade(result, file, text));
    return result.outcome === "passed" ? 0 : 1;
  },
};

/** @throws Error that offers the nearest name, or names the mistakes in the content. */
function exerciseCalled(slug: string): PlacedExercise {
  const { exercises, problems } = readExercises(process.cwd());
  const exercise = exercises.find((candidate) => candidate.slug === slug);
  if (exercise !== undefined) return exercise;
  const broken = problems.find(({ file }) => file.includes(`/exercises/${slug}/`));
  if (broken !== undefined) throw new Error(describeProblem(broken));
  const names = exercises.map((candidate) => candidate.slug);
  const nearest = nameThatFits(slug, names);
  throw new Error(
    `There is no exercise "${slug}". ${nearest === undefined ? `There are ${names.join(", ")}.` : `Did you mean "${nearest}"?`}`,
  );
}

function printGrade(result: Grade, file: string, text: string): string {
  switch (result.outcome) {
    case "invalid":
      return result.diagnostics.map((diagnostic) => printDiagnostic(diagnostic, file, text)).join("\n");
    case "fault":
      return `The grader failed, not your definition: ${result.message}\n`;
    case "passed":
    case "failed":
      return `${result.tests.map(printTest).join("")}\n${result.outcome}: ${result.score} of ${result.maxScore} points\n`;
  }
}

function printTest({ name, passed, points, maxPoints, purpose, findings, divergence, misconception }: TestVerdict): string {
  const first = divergence === undefined ? [] : [`First divergence: ${divergence.message}`];
  const messages = [...findings.map(({ message }) => message), ...first, ...(misconception === undefined ? [] : [misconception])];
  const lines = messages.map((message) => `         ${message}\n`).join("");
  return `${passed ? "  pass" : "  FAIL"}  ${name} (${points}/${maxPoints})\n${passed ? "" : `        ${purpose}\n${lines}`}`;
}

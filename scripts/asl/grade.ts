import { parseArgs } from "node:util";
import type { PlacedExercise } from "../../lib/catalog/exercises/read-exercises";
import type { Json } from "@/lib/asl";
import { type Figures, type Finding, gradeAndExplain, type Grade, measure, pairState, stateText, type TestVerdict } from "@/lib/grader";
import { exerciseCalled } from "./exercise-called";
import { printDiagnostic } from "./print-diagnostic";
import { readText } from "./read-text";
import type { Subcommand } from "./subcommand";

const HELP = `Grade a definition against an exercise, hidden tests included: all that the page says, and in its words.

Usage: npm run --silent asl -- grade [--help-me] [--compare] [--json] EXERCISE FILE

  EXERCISE      the exercise's name: its folder under content/.../exercises/
  FILE          a definition as JSON; - reads standard input
  --help-me     of each failed test: the task's three hints, and the one state that differs beside the solution's
  --compare     what it uses in each test, beside the solution and what is also right
  --json        one line: {"outcome", "score", "maxScore", "tests": [...], "figures"?}

Exit code 0 when every test passes, 1 when one fails or the definition is not valid, 2 for wrong usage.

Example: npm run --silent asl -- grade back-off-exactly my-answer.asl.json
`;

export const grade: Subcommand = {
  name: "grade",
  summary: "grade a definition against an exercise's tests",
  help: HELP,
  run: async (args) => {
    const options = { json: { type: "boolean" }, compare: { type: "boolean" }, "help-me": { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [slug, file, ...more] = positionals;
    if (slug === undefined || file === undefined || more.length > 0) throw new Error("Name one exercise and one file.");
    const exercise = exerciseCalled(slug);
    const text = readText(file);
    const result = await gradeAndExplain(exercise, text);
    const figures = values.compare === true && result.outcome !== "invalid" ? await compared(exercise, text) : undefined;
    const printed = (): string =>
      `${printGrade(result, { exercise, file, text, helps: values["help-me"] === true })}${figures === undefined ? "" : printFigures(figures)}`;
    process.stdout.write(values.json === true ? `${JSON.stringify({ ...result, ...(figures && { figures }) })}\n` : printed());
    return result.outcome === "passed" ? 0 : 1;
  },
};

type Compared = Readonly<Record<string, readonly Figures[]>>;

async function compared(exercise: PlacedExercise, text: string): Promise<Compared> {
  const answers = { yours: text, solution: exercise.solution, ...exercise.alsoRightAnswers };
  const figures: Record<string, readonly Figures[]> = {};
  for (const [name, definition] of Object.entries(answers)) figures[name] = await measure(exercise, definition);
  return figures;
}

interface Graded {
  readonly exercise: PlacedExercise;
  readonly file: string;
  readonly text: string;
  readonly helps: boolean;
}

function printGrade(result: Grade, graded: Graded): string {
  switch (result.outcome) {
    case "invalid": {
      const findings = result.diagnostics.map((diagnostic) => printDiagnostic(diagnostic, graded.file, graded.text));
      return `${findings.join("\n")}\nNot valid: nothing was tested, and no attempt counts.\n`;
    }
    case "fault":
      return `The grader failed, not your definition: ${result.message}\n`;
    case "passed":
    case "failed":
      return `${printTasks(graded.exercise, result.tests)}\n${result.tests.map((test) => printTest(test, graded)).join("")}\n${result.outcome}: ${result.score} of ${result.maxScore} points\n`;
  }
}

function printTasks({ tasks }: PlacedExercise, tests: readonly TestVerdict[]): string {
  return tasks
    .map(({ id, text }) => `  [${tests.filter(({ task }) => task === id).every(({ passed }) => passed) ? "x" : " "}] ${text}\n`)
    .join("");
}

function printTest(test: TestVerdict, graded: Graded): string {
  const { name, passed, points, maxPoints, visibility, purpose, findings, divergence, misconception } = test;
  const head = `${passed ? "  pass" : "  FAIL"}  ${name} (${points}/${maxPoints}${visibility === "hidden" ? ", hidden" : ""})\n`;
  if (passed) return head;
  const lines = [
    purpose,
    ...findings.flatMap(printFinding),
    ...(divergence === undefined
      ? []
      : [`First divergence${divergence.at === undefined ? "" : ` at ${divergence.at}`}: ${divergence.message}`]),
    ...(misconception === undefined ? [] : [`Misconception: ${misconception}`]),
    ...(graded.helps ? help(test, graded) : []),
  ];
  return `${head}${lines.map((line) => `        ${line}\n`).join("")}`;
}

const MAX_SHOWN = 300;

function printFinding({ message, expected, actual }: Finding): readonly string[] {
  return [message, `  expected ${shortened(expected)}`, `  actual   ${shortened(actual)}`];
}

function shortened(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}

/** The rungs of the page at once: an author reads them all. */
function help({ task, divergence }: TestVerdict, { exercise, text }: Graded): readonly string[] {
  const hints = exercise.tasks.find(({ id }) => id === task)?.hints ?? [];
  const pair = divergence && pairState(text, exercise.solution, divergence.state);
  return [
    ...hints.map((hint, i) => `Hint ${i + 1}: ${hint}`),
    ...(pair === undefined
      ? []
      : [
          `The solution's "${pair.solution.name}":`,
          ...stateText(pair.solution.body)
            .split("\n")
            .map((line) => `  ${line}`),
        ]),
  ];
}

const NAME = 28;

function printFigures(figures: Compared): string {
  const tests = Object.values(figures)[0]?.map(({ test }) => test) ?? [];
  return tests
    .map((test, i) => {
      const rows = Object.entries(figures).map(([name, all]) => {
        const found = all[i];
        const cells = [String(found?.transitions ?? "–"), `$${found?.dollarsPerMillion ?? "–"}`, `${(found?.durationMs ?? 0) / 1000} s`];
        return `    ${name.padEnd(NAME)}${cells.map((cell) => cell.padStart(14)).join("")}  ${found?.status ?? ""}`;
      });
      const head = `  ${test}\n    ${"".padEnd(NAME)}${["transitions", "a million runs", "takes"].map((cell) => cell.padStart(14)).join("")}`;
      return `\n${head}\n${rows.join("\n")}\n`;
    })
    .join("");
}

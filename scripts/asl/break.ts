import { parseArgs } from "node:util";
import { breakMachine, type BreakReport, type BrokenRun, type GradedExercise, withFaults } from "@/lib/grader";
import { runInSimulator } from "@/lib/simulator";
import { exerciseCalled } from "./exercise-called";
import { printDiagnostic } from "./print-diagnostic";
import { printTimeline } from "./print-timeline";
import { readText } from "./read-text";
import type { Subcommand } from "./subcommand";

const HELP = `Run a definition under fifty seeded fault schedules in the worlds of an exercise's shown tests.

Usage: npm run --silent asl -- break [--seed N] [--json] EXERCISE FILE

  EXERCISE      the exercise's name: its folder under content/.../exercises/
  FILE          a definition as JSON; - reads standard input
  --seed N      replay the run of this seed, from 1 to 50, with its timeline
  --json        one line: {"kind", "runs", "survived", "groups": [{"standing", "title", "says", "runs"}]}

Exit code 0 when every run survived, 1 when one did not or the definition is not valid, 2 for wrong usage.

Example: npm run --silent asl -- break back-off-exactly my-answer.asl.json
`;

export const breakIt: Subcommand = {
  name: "break",
  summary: "run a definition under throttles, outages, hangs and broken data",
  help: HELP,
  run: async (args) => {
    const options = { json: { type: "boolean" }, seed: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [slug, file, ...more] = positionals;
    if (slug === undefined || file === undefined || more.length > 0) throw new Error("Name one exercise and one file.");
    const { workflowType, tests } = exerciseCalled(slug);
    const exercise = { workflowType, tests: tests.filter(({ visibility }) => visibility === "shown") };
    const text = readText(file);
    const report = await breakMachine(exercise, text);
    if (values.seed !== undefined) return replay(report, values.seed, { exercise, text });
    process.stdout.write(values.json === true ? `${JSON.stringify(report)}\n` : printReport(report, file, text));
    return report.kind === "nothing-to-break" || (report.kind === "report" && report.survived === report.runs) ? 0 : 1;
  },
};

function printReport(report: BreakReport, file: string, text: string): string {
  switch (report.kind) {
    case "invalid":
      return report.diagnostics.map((diagnostic) => printDiagnostic(diagnostic, file, text)).join("\n");
    case "nothing-to-break":
      return "This machine calls nothing and reads nothing that could fail.\n";
    case "report": {
      const groups = report.groups.map(({ standing, title, says, runs }) => {
        const seeds = runs.map(({ seed }) => seed).join(", ");
        return `  ${standing.padEnd(10)}${title} (${runs.length})\n            ${says}\n            Seeds ${seeds}; for one, ${runs[0]?.says ?? ""}.\n`;
      });
      return `${groups.join("")}\n${report.survived} of ${report.runs} survived. Replay one with --seed N.\n`;
    }
  }
}

interface Broken {
  readonly exercise: GradedExercise;
  readonly text: string;
}

/** @throws Error for a seed that no run has. */
async function replay(report: BreakReport, written: string, { exercise, text }: Broken): Promise<number> {
  const groups = report.kind === "report" ? report.groups : [];
  const group = groups.find(({ runs }) => runs.some(({ seed }) => seed === Number(written)));
  const run = group?.runs.find(({ seed }) => seed === Number(written));
  const test = exercise.tests.find(({ name }) => name === run?.test);
  if (group === undefined || run === undefined || test === undefined) throw new Error(`There is no run of seed ${written}.`);
  process.stdout.write(`Seed ${run.seed}, in test "${run.test}": ${run.says}.\n\n${await timeline(run, test, { exercise, text })}\n`);
  process.stdout.write(`${group.standing}: ${group.title}. ${group.says}\n`);
  return group.standing === "survived" ? 0 : 1;
}

async function timeline({ faults, seed }: BrokenRun, test: GradedExercise["tests"][number], { exercise, text }: Broken): Promise<string> {
  const reply = await runInSimulator({ definition: text, ...withFaults(test, faults), type: exercise.workflowType, seed });
  return reply.kind === "result" || reply.kind === "limit" ? printTimeline(reply.result) : "";
}

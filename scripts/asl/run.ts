import { type ExecutionResult, parseDefinition } from "@/lib/asl";
import { runInSimulator, type RunReply, World } from "@/lib/simulator";
import { echoWorld } from "./echo-world";
import { parseFileArgs } from "./parse-file-args";
import { printDiagnostic } from "./print-diagnostic";
import { printTimeline } from "./print-timeline";
import { readJsonFile } from "./read-json-file";
import { readText } from "./read-text";
import type { Subcommand } from "./subcommand";
import { workflowType } from "./workflow-type";

const HELP = `Run a definition in virtual time, and show what happened when.

Usage: npm run --silent asl -- run FILE [--input FILE] [--world FILE] [--type EXPRESS] [--seed N] [--json]

  FILE           a definition as JSON; - reads standard input
  --input FILE   the execution's input as JSON (default: {})
  --world FILE   what tasks answer, what buckets hold: JSON as in an exercise's test.
                 Without it every task answers with its own input.
  --type TYPE    STANDARD (default) or EXPRESS
  --seed N       what every draw of chance comes from (default: 1)
  --json         the whole result with its history as one line of JSON

Exit code 0 when the execution succeeded, 1 when it did not or the definition has errors, 2 for wrong usage.

Example: npm run --silent asl -- run order.asl.json --input order.json
`;

export const run: Subcommand = {
  name: "run",
  summary: "run a definition in virtual time, with a timeline of its states",
  help: HELP,
  run: async (args) => {
    const { file, values } = parseFileArgs(args, "Name one file to run.", {
      input: { type: "string" },
      world: { type: "string" },
      type: { type: "string" },
      seed: { type: "string" },
      json: { type: "boolean" },
    });
    const definition = readText(file);
    const type = workflowType(values.type);
    const input = values.input === undefined ? {} : readJsonFile(values.input);
    const world = values.world === undefined ? echoWorld(definition, type) : readWorld(values.world);
    const reply = await runInSimulator({ definition, input, world, type, seed: seedOf(values.seed) });
    if (values.json === true) process.stdout.write(`${JSON.stringify(reply)}\n`);
    else show(reply, { file, definition, echoes: values.world === undefined });
    return reply.kind === "result" && reply.result.status === "SUCCEEDED" ? 0 : 1;
  },
};

function readWorld(file: string): World {
  const parsed = World.safeParse(readJsonFile(file));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `  /${path.join("/")}: ${message}`);
  throw new Error(`${file} is no world:\n${issues.join("\n")}`);
}

function seedOf(written: string | undefined): number {
  const seed = Number(written ?? 1);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed is a whole number, not '${String(written)}'.`);
  return seed;
}

interface Shown {
  readonly file: string;
  readonly definition: string;
  readonly echoes: boolean;
}

function show(reply: RunReply, { file, definition, echoes }: Shown): void {
  const out = process.stdout;
  switch (reply.kind) {
    case "diagnostics":
      for (const diagnostic of reply.diagnostics) out.write(`${printDiagnostic(diagnostic, file, definition)}\n`);
      out.write(`${file} has errors: nothing ran.\n`);
      return;
    case "fault":
      out.write(`The run could not be made: ${reply.message}\n`);
      return;
    case "limit":
    case "result":
      if (echoes && hasTask(definition)) out.write("Without --world, every task answers with its own input.\n\n");
      out.write(printTimeline(reply.result));
      if (reply.kind === "limit") out.write(`\n${reply.message}\n`);
      out.write(`\n${ending(reply.result)}`);
      return;
  }
}

function hasTask(definition: string): boolean {
  return parseDefinition(definition).machine !== undefined && /"Type"\s*:\s*"Task"/.test(definition);
}

function ending({ status, output, error, cause, help }: ExecutionResult): string {
  if (status === "SUCCEEDED") return `SUCCEEDED with ${JSON.stringify(output, null, 2)}\n`;
  const mend = help === undefined ? "" : `\n  at ${help.at}: ${help.mend}`;
  return `${status}${typeof error === "string" ? ` with ${error}` : ""}${typeof cause === "string" ? `\n  ${cause}` : ""}${mend}\n`;
}

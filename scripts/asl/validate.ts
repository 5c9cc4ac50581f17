import { parseArgs } from "node:util";
import { type Diagnostic, parseDefinition, type WorkflowType } from "@/lib/asl";
import { printDiagnostic } from "./print-diagnostic";
import { readText } from "./read-text";
import type { Subcommand } from "./subcommand";
import { workflowType } from "./workflow-type";

const HELP = `Check definitions against the States Language, as AWS does and a little beyond.

Usage: npm run --silent asl -- validate [--json] [--type EXPRESS] [--quiet] FILE...

  FILE          a definition as JSON; - reads standard input
  --json        one line for each file: {"file", "diagnostics": [{severity, code, message, location, ...}]}
  --type TYPE   STANDARD (default) or EXPRESS: an Express workflow may hold less
  --quiet       errors only: no warnings, no advice

An error keeps AWS from creating the machine. A warning is most likely a slip. Info is advice on a definition that
is right: timeouts, heartbeats, what a Catcher loses, limits of a distributed Map ...

Exit code 0 when no file has an error, 1 when one has, 2 for wrong usage. Warnings and advice alone are no error.

Example: npm run --silent asl -- validate order.asl.json
`;

export const validate: Subcommand = {
  name: "validate",
  summary: "check definitions: every mistake, its place, and how to mend it",
  help: HELP,
  run: (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean" }, quiet: { type: "boolean" }, type: { type: "string" } },
    });
    if (positionals.length === 0) throw new Error("Name at least one file to validate.");
    const type = workflowType(values.type);
    const errors = positionals.map((file) => validateFile(file, { json: values.json === true, quiet: values.quiet === true, type }));
    return errors.some((count) => count > 0) ? 1 : 0;
  },
};

interface How {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly type: WorkflowType;
}

/** @returns how many errors the file has. */
function validateFile(file: string, { json, quiet, type }: How): number {
  const text = readText(file);
  const all = parseDefinition(text, { type, advice: !quiet }).diagnostics;
  const diagnostics = quiet ? all.filter(({ severity }) => severity === "ERROR") : all;
  const count = (wanted: Diagnostic["severity"]): number => all.filter(({ severity }) => severity === wanted).length;
  const errors = count("ERROR");
  if (json) {
    process.stdout.write(`${JSON.stringify({ file, diagnostics })}\n`);
    return errors;
  }
  for (const diagnostic of diagnostics) process.stdout.write(`${printDiagnostic(diagnostic, file, text)}\n`);
  const advice = quiet ? "" : `, ${counted(count("INFO"), "piece")} of advice`;
  process.stdout.write(`${file}: ${counted(errors, "error")}, ${counted(count("WARNING"), "warning")}${advice}\n`);
  return errors;
}

function counted(count: number, what: string): string {
  return `${count === 0 ? "no" : count} ${what}${count === 1 ? "" : "s"}`;
}

// Stepwise's interpreter on the command line: npm run --silent asl -- <subcommand> ...
import type { Subcommand } from "./asl/subcommand";
import { breakIt } from "./asl/break";
import { grade } from "./asl/grade";
import { run } from "./asl/run";
import { testOneState } from "./asl/test-state";
import { validate } from "./asl/validate";

/** A subcommand is a file in scripts/asl/ and a row here. */
const SUBCOMMANDS: readonly Subcommand[] = [validate, run, testOneState, grade, breakIt];

const USAGE = 2;

const HELP = `Validate, run, test, grade and break state machines of the Amazon States Language.

Usage: npm run --silent asl -- <subcommand> [options]

${SUBCOMMANDS.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join("\n")}

  <subcommand> --help tells more. Exit codes: 0 all well, 1 findings or a failed run, 2 wrong usage.
`;

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(HELP);
    return name === undefined ? USAGE : 0;
  }
  const subcommand = SUBCOMMANDS.find((each) => each.name === name);
  if (subcommand === undefined) {
    process.stderr.write(`There is no subcommand '${name}'. There are: ${SUBCOMMANDS.map((each) => each.name).join(", ")}.\n`);
    return USAGE;
  }
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(subcommand.help);
    return 0;
  }
  try {
    return await subcommand.run(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${subcommand.help}`);
    return USAGE;
  }
}

process.exitCode = await main(process.argv.slice(2));

import { type InspectionLevel, type Json, type StateMock, testState, type TestStateResult } from "@/lib/asl";
import { parseFileArgs } from "./parse-file-args";
import { readJsonFile } from "./read-json-file";
import { readText } from "./read-text";
import type { Subcommand } from "./subcommand";

const HELP = `Test one state, as AWS's TestState does: what comes out, and what its data was on the way.

Usage: npm run --silent asl -- test-state FILE [--state NAME] [--input FILE] [--mock FILE] [--level DEBUG] [--json]

  FILE           one state's definition as JSON, or with --state a whole machine's; - reads standard input
  --state NAME   the state of a whole machine to test
  --input FILE   the state's input as JSON (default: {})
  --mock FILE    what a Task, Map or Parallel answers instead of running: {"result": JSON} or
                 {"errorOutput": {"error": "...", "cause": "..."}}, with "fieldValidationMode" if you like
  --level LEVEL  INFO (default), DEBUG or TRACE: how much of the data on its way is shown
  --json         the answer as one line of JSON

A retry is told (RETRIABLE), not made.
Exit code 0 when the state succeeded or caught its error, 1 when it did not or the request was refused, 2 for wrong usage.

Example: npm run --silent asl -- test-state order.asl.json --state Charge --mock paid.json --level DEBUG
`;

const LEVELS: readonly InspectionLevel[] = ["INFO", "DEBUG", "TRACE"];

export const testOneState: Subcommand = {
  name: "test-state",
  summary: "test one state: its output, its next state, its data on the way",
  help: HELP,
  run: async (args) => {
    const { file, values } = parseFileArgs(args, "Name one file with a state, or with a machine and --state.", {
      state: { type: "string" },
      input: { type: "string" },
      mock: { type: "string" },
      level: { type: "string" },
      json: { type: "boolean" },
    });
    const result = await testState({
      definition: readText(file),
      inspectionLevel: levelOf(values.level),
      ...(values.state === undefined ? {} : { stateName: values.state }),
      ...(values.input === undefined ? {} : { input: readJsonFile(values.input) }),
      ...(values.mock === undefined ? {} : { mock: mockOf(readJsonFile(values.mock), values.mock) }),
    });
    process.stdout.write(values.json === true ? `${JSON.stringify(result)}\n` : shown(result));
    return "status" in result && (result.status === "SUCCEEDED" || result.status === "CAUGHT_ERROR") ? 0 : 1;
  },
};

function levelOf(written = "INFO"): InspectionLevel {
  const level = LEVELS.find((each) => each === written.toUpperCase());
  if (level === undefined) throw new Error(`--level is one of ${LEVELS.join(", ")}, not '${written}'.`);
  return level;
}

/** The API takes the result as JSON text; here it may be written as it is. */
function mockOf(written: Json, file: string): StateMock {
  if (typeof written !== "object" || written === null || Array.isArray(written)) {
    throw new Error(`${file} is no mock: write {"result": ...} or {"errorOutput": {"error": "..."}}.`);
  }
  const { result, ...rest } = written as { readonly result?: Json } & Omit<StateMock, "result">;
  return result === undefined ? rest : { ...rest, result: JSON.stringify(result) };
}

function shown(result: TestStateResult): string {
  if ("exception" in result) return `${result.exception.code}: ${result.exception.message}\n`;
  const { status, output, error, cause, nextState, inspectionData } = result;
  const lines = [
    status,
    ...(error === undefined ? [] : [`  error   ${error}`]),
    ...(cause === undefined ? [] : [`  cause   ${cause}`]),
    ...(nextState === undefined ? [] : [`  next    ${nextState}`]),
    ...(output === undefined ? [] : [`  output  ${JSON.stringify(output)}`]),
    ...Object.entries(inspectionData ?? {}).map(([field, value]) => `  ${field}: ${JSON.stringify(value)}`),
  ];
  return `${lines.join("\n")}\n`;
}

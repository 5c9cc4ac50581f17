// npm run --silent bench -- [--json] [GROUP...]: one line a benchmark; with --json {"name","value","unit"}.
import { parseArgs } from "node:util";
import { gradingBenchmarks } from "./bench/grading";
import { interpreterBenchmarks } from "./bench/interpreter";
import { browserBenchmarks } from "./bench/browser";
import { lighthouseBenchmarks } from "./bench/lighthouse";
import { pageBenchmarks } from "./bench/pages";
import { proofBenchmarks } from "./bench/proof";
import { workbenchBenchmarks } from "./bench/workbench";
import type { BenchmarkGroup, Measurement } from "./bench/measurement";

const GROUPS: readonly BenchmarkGroup[] = [
  interpreterBenchmarks,
  gradingBenchmarks,
  proofBenchmarks,
  browserBenchmarks,
  pageBenchmarks,
  workbenchBenchmarks,
  lighthouseBenchmarks,
];

const { values, positionals } = parseArgs({ options: { json: { type: "boolean", default: false } }, allowPositionals: true });

function print({ name, value, unit }: Measurement): void {
  console.log(values.json ? JSON.stringify({ name, value, unit }) : `${name.padEnd(52)} ${String(value).padStart(10)} ${unit}`);
}

const unknown = positionals.find((name) => !GROUPS.some((group) => group.name === name));
if (unknown !== undefined) {
  console.error(`No benchmark group is called "${unknown}". There are: ${GROUPS.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}
for (const group of GROUPS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  for (const measurement of await group.run()) print(measurement);
}

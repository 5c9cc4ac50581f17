// npm run --silent conformance -- [--cases DIR] [--level L1|L2|L3] [--json FILE] [--filter TEXT] [--show N] [--write-docs]
// Replays AWS's recorded answers; the last line is JSON: {"cases":n,"L1":n,"L2":n,"L3":n}.
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Comparator, type Level, loadComparator } from "./comparator";
import { gapProblems, readGaps } from "./gap-list";
import { ratesOf } from "./rates";
import type { RecordedCase } from "./recorded-case";
import { replay } from "./replay";
import { markdownPage, type Replayed, textTable } from "./report";

const SHARED = resolve("..", "shared", "conformance");

const { values } = parseArgs({
  options: {
    cases: { type: "string" },
    level: { type: "string", default: "L3" },
    json: { type: "string" },
    filter: { type: "string", default: "" },
    show: { type: "string", default: "20" },
    "write-docs": { type: "boolean", default: false },
  },
});

async function replayed(recorded: RecordedCase, comparator: Comparator): Promise<Replayed> {
  const actual = await replay(recorded, comparator).catch((error: unknown) => ({ threw: String(error) }));
  return { recorded, verdict: comparator.compareCase(recorded, actual) };
}

function isLevel(text: string): text is Level {
  return text === "L1" || text === "L2" || text === "L3";
}

async function main(): Promise<number> {
  const { level } = values;
  if (!isLevel(level)) {
    console.error(`--level is L1, L2 or L3, not "${level}".`);
    return 2;
  }
  const folder = resolve(values.cases ?? join(SHARED, "cases"));
  const comparator = existsSync(folder) ? await loadComparator(folder, SHARED) : undefined;
  if (comparator === undefined) {
    console.log(`Skipped: there are no recordings in ${values.cases ?? "../shared/conformance/cases"}, or no compare.mjs beside them.`);
    console.log(JSON.stringify({ cases: 0, L1: 0, L2: 0, L3: 0 }));
    return values.cases === undefined ? 0 : 2;
  }
  const cases = (await comparator.loadCases(folder)).filter(({ id }) => id.includes(values.filter));
  const all: Replayed[] = [];
  for (const recorded of cases) all.push(await replayed(recorded, comparator));
  return report(all, level);
}

function report(all: readonly Replayed[], level: Level): number {
  const verdicts = all.map(({ verdict }) => verdict);
  console.log(textTable(all));
  const failed = verdicts.filter(({ levels }) => levels[level] === false);
  for (const { id, reasons } of failed.slice(0, Number(values.show))) {
    console.log(`FAIL ${id}: ${[...reasons.L1, ...reasons.L2, ...reasons.L3][0] ?? ""}`);
  }
  // The list is about the shared recordings: other cases have none.
  const isWhole = values.cases === undefined && values.filter === "";
  const problems = isWhole ? gapProblems(readGaps(), verdicts) : [];
  for (const problem of problems) console.log(`GAP LIST ${problem}`);
  if (values["write-docs"]) writeFileSync(join("docs", "conformance.md"), markdownPage(all, readGaps()));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(verdicts, null, 1)}\n`);
  console.log(JSON.stringify(ratesOf(verdicts)));
  return problems.length > 0 ? 1 : 0;
}

process.exitCode = await main();

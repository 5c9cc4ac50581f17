import type { CaseVerdict } from "./comparator";
import type { Gap } from "./gap-list";
import { percent, type Rates, ratesOf } from "./rates";
import type { RecordedCase } from "./recorded-case";

/** A case with its verdict. */
export interface Replayed {
  readonly recorded: RecordedCase;
  readonly verdict: CaseVerdict;
}

interface Row {
  readonly name: string;
  readonly rates: Rates;
}

/** Rows by kind and by area within it, then the sum of each kind. */
function rowsOf(replayed: readonly Replayed[]): readonly Row[] {
  const groups = new Map<string, CaseVerdict[]>();
  for (const { recorded, verdict } of replayed) {
    for (const name of [`${recorded.kind}: ${recorded.id.split("/")[0] ?? ""}`, `${recorded.kind}: all`]) {
      const group = groups.get(name) ?? [];
      group.push(verdict);
      groups.set(name, group);
    }
  }
  return [...groups].map(([name, verdicts]) => ({ name, rates: ratesOf(verdicts) })).sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** A table for the terminal. */
export function textTable(replayed: readonly Replayed[]): string {
  return rowsOf(replayed)
    .map(({ name, rates }) => {
      const levels = (["L1", "L2", "L3"] as const).map(
        (level) => `${level} ${String(rates[level])} (${percent(rates[level], rates.cases)})`,
      );
      return `${name.padEnd(34)} ${String(rates.cases).padStart(4)}  ${levels.map((text) => text.padEnd(18)).join("")}`;
    })
    .join("\n");
}

/** docs/conformance.md: what passes, what is known to differ, and against what. */
export function markdownPage(replayed: readonly Replayed[], gaps: readonly Gap[]): string {
  const rows = rowsOf(replayed).map(({ name, rates }) => {
    const levels = (["L1", "L2", "L3"] as const).map((level) => `${String(rates[level])} (${percent(rates[level], rates.cases)})`);
    return `| ${name} | ${String(rates.cases)} | ${levels.join(" | ")} |`;
  });
  return [
    "# Conformance",
    "",
    "Written by `npm run conformance -- --write-docs`; do not edit.",
    "",
    `The interpreter was replayed against ${String(replayed.length)} answers recorded from AWS Step Functions itself, taken from the snapshots of`,
    "LocalStack's test suite (Apache-2.0). They are executions, TestState calls and checks of definitions. The recordings are not part of this project.",
    "",
    "- **L1**: status, output and error are the same.",
    "- **L2**: the same events in the same order (TestState: the next state; validation: the codes).",
    "- **L3**: every detail of every event, ids and `previousEventId` included (validation: the messages).",
    "",
    "A few recordings were scrambled by the test that made them: it dropped the end of each Parallel state and sorted its events. Our history of such a",
    "case is put through the same before it is compared; the flag on the case decides, never its id.",
    "",
    "| area | cases | L1 | L2 | L3 |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
    "",
    "## Known to differ",
    "",
    ...(gaps.length === 0
      ? ["Nothing in these recordings."]
      : [
          "| case | from level | cause |",
          "| --- | --- | --- |",
          ...gaps.map(({ id, level, cause }) => `| \`${id}\` | ${level} | ${cause} |`),
        ]),
    "",
    "## Refused by name",
    "",
    "What the interpreter does not run it refuses with the name of the field or resource, and never runs as something else:",
    "",
    "- ItemReader with `InputType: PARQUET`: reading Parquet needs a decoder that this project does not carry.",
    "- HTTP Tasks are answered by the world of the exercise; no request leaves the browser.",
    "",
  ].join("\n");
}

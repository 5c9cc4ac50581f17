import type { ExecutionResult, StateVisit } from "@/lib/asl";

const BAR = 32;
const NAME = 36;

/** A run as a table in the terminal: a line for each visit of a state, with when, how long, and a bar on the time axis. */
export function printTimeline({ visits, startMs, stopMs, statistics }: ExecutionResult): string {
  const whole = Math.max(1, stopMs - startMs);
  const depths = new Map<number, number>();
  const lines = visits.map((visit) => {
    const depth = visit.parent === undefined ? 0 : (depths.get(visit.parent) ?? 0) + 1;
    depths.set(visit.id, depth);
    return line(visit, { depth, startMs, stopMs, whole });
  });
  const { transitions, events } = statistics;
  const counts = `${visits.length} states entered, ${transitions} transitions, ${events} events in ${duration(stopMs - startMs)} of virtual time`;
  return `${"STATE".padEnd(NAME)} ${"AT".padStart(9)} ${"TOOK".padStart(9)}\n${lines.join("\n")}\n${counts}\n`;
}

interface Axis {
  readonly depth: number;
  readonly startMs: number;
  readonly stopMs: number;
  readonly whole: number;
}

function line(visit: StateVisit, { depth, startMs, stopMs, whole }: Axis): string {
  const from = visit.enteredMs - startMs;
  const took = (visit.exitedMs ?? stopMs) - visit.enteredMs;
  const before = Math.min(BAR - 1, Math.floor((from / whole) * BAR));
  const length = Math.max(1, Math.min(BAR - before, Math.round((took / whole) * BAR)));
  const bar = `${" ".repeat(before)}${"█".repeat(length)}`.padEnd(BAR);
  const indent = "  ".repeat(depth);
  const branch = visit.branch === undefined ? "" : `[${visit.branch}] `;
  const name = `${indent}${branch}${visit.state} (${visit.type})`;
  return `${name.slice(0, NAME).padEnd(NAME)} ${duration(from).padStart(9)} ${duration(took).padStart(9)} |${bar}| ${outcome(visit)}`.trimEnd();
}

function outcome({ attempts, error, catcher, next }: StateVisit): string {
  const tries = attempts.length > 1 ? `${attempts.length} attempts ` : "";
  if (typeof error === "string") return `${tries}✗ ${error}${catcher !== undefined && next !== undefined ? `, caught → ${next}` : ""}`;
  return `${tries}${next === undefined ? "" : `→ ${next}`}`;
}

const UNITS: readonly (readonly [limit: number, size: number, unit: string])[] = [
  [1000, 1, "ms"],
  [60_000, 1000, "s"],
  [3_600_000, 60_000, "min"],
  [86_400_000, 3_600_000, "h"],
  [Number.POSITIVE_INFINITY, 86_400_000, "d"],
];

function duration(milliseconds: number): string {
  const [, size = 1, unit = "ms"] = UNITS.find(([limit]) => milliseconds < limit) ?? [];
  return `${Number((milliseconds / size).toFixed(2))} ${unit}`;
}

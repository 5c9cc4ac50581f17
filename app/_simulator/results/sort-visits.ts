import type { StateVisit } from "@/lib/asl";
import { endOfVisit } from "../timeline/bars";

export type SortBy = "order" | "state" | "type" | "status" | "started" | "took" | "attempts";

/** Columns of the table of visits: how to sort by it, what it is called, whether it holds numbers. */
export const COLUMN_NAMES: readonly (readonly [SortBy, string, boolean])[] = [
  ["order", "#", false],
  ["state", "state", false],
  ["type", "type", false],
  ["status", "status", false],
  ["started", "started", true],
  ["took", "took", true],
  ["attempts", "tries", true],
];

/** @returns the visits sorted: failures, the longest and the most repeated first, names and moments ascending; ties in order of entry. */
export function sortVisits(visits: readonly StateVisit[], by: SortBy, stopMs: number): readonly StateVisit[] {
  const compare = COMPARE[by];
  return [...visits].sort((a, b) => compare(a, b, stopMs) || a.id - b.id);
}

const COMPARE: Readonly<Record<SortBy, (a: StateVisit, b: StateVisit, stopMs: number) => number>> = {
  order: (a, b) => a.id - b.id,
  state: (a, b) => a.state.localeCompare(b.state, "en"),
  type: (a, b) => a.type.localeCompare(b.type, "en"),
  status: (a, b) => rank(a) - rank(b),
  started: (a, b) => a.enteredMs - b.enteredMs,
  took: (a, b, stopMs) => endOfVisit(b, stopMs) - b.enteredMs - (endOfVisit(a, stopMs) - a.enteredMs),
  attempts: (a, b) => b.attempts.length - a.attempts.length,
};

function rank(visit: StateVisit): number {
  if (visit.catcher !== undefined) return 2;
  if (visit.error !== undefined) return 0;
  return visit.exitedMs === undefined ? 1 : 3;
}

import type { CaseVerdict, Level } from "./comparator";

/** How many cases of a group passed each level; a level that does not apply to a case counts as passed. */
export interface Rates {
  readonly cases: number;
  readonly L1: number;
  readonly L2: number;
  readonly L3: number;
}

export function ratesOf(verdicts: readonly CaseVerdict[]): Rates {
  const passed = (level: Level): number => verdicts.filter(({ levels }) => passes(levels, level)).length;
  return { cases: verdicts.length, L1: passed("L1"), L2: passed("L2"), L3: passed("L3") };
}

/** A level is passed only with those below it. */
function passes(levels: CaseVerdict["levels"], level: Level): boolean {
  const below: readonly Level[] = level === "L1" ? ["L1"] : level === "L2" ? ["L1", "L2"] : ["L1", "L2", "L3"];
  return below.every((one) => levels[one] !== false);
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

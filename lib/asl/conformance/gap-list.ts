import { readFileSync } from "node:fs";
import type { CaseVerdict, Level } from "./comparator";

/** A recorded case that we are known to answer differently, and why. */
export interface Gap {
  readonly id: string;
  /** The lowest level that fails. */
  readonly level: Level;
  readonly cause: string;
}

const LEVELS: readonly Level[] = ["L1", "L2", "L3"];

export function readGaps(): readonly Gap[] {
  return JSON.parse(readFileSync(new URL("gaps.json", import.meta.url), "utf8")) as readonly Gap[];
}

/** @returns the lowest level that a case fails, or undefined where it passes all. */
function lowestFailure({ levels }: CaseVerdict): Level | undefined {
  return LEVELS.find((level) => levels[level] === false);
}

/** @returns one sentence for each difference between the list and what the replay found: the list can only shrink, and must be true. */
export function gapProblems(gaps: readonly Gap[], verdicts: readonly CaseVerdict[]): readonly string[] {
  const failing = new Map(verdicts.map((verdict) => [verdict.id, lowestFailure(verdict)]));
  const listed = new Map(gaps.map((gap) => [gap.id, gap]));
  const closed = gaps.flatMap(({ id, level }) => {
    const now = failing.get(id);
    if (!failing.has(id)) return [`${id}: listed as a gap, but there is no such case. Take it off gaps.json.`];
    if (now === undefined) return [`${id}: passes now. Take it off gaps.json.`];
    return now > level ? [`${id}: passes ${level} now and fails ${now}. Say so in gaps.json.`] : [];
  });
  const opened = verdicts.flatMap((verdict) => {
    const now = lowestFailure(verdict);
    const known = listed.get(verdict.id)?.level;
    return now === undefined || (known !== undefined && now >= known)
      ? []
      : [`${verdict.id}: fails ${now}. ${verdict.reasons[now][0] ?? ""}`];
  });
  return [...closed, ...opened];
}

import type { Texts } from "@/lib/drafts";
import { diffLines } from "diff";

export interface DifferenceLine {
  /** `gap`: so many equal lines are left out. */
  readonly kind: "both" | "before" | "after" | "gap";
  readonly text: string;
}

/** One text of a piece of work in which the two differ. */
export interface DifferingText {
  readonly name: string;
  readonly lines: readonly DifferenceLine[];
}

const AROUND = 2; // equal lines shown on either side of a change

/** @returns the texts that differ, with the lines around each change; empty where all are equal. */
export function differingTexts(before: Texts, after: Texts): readonly DifferingText[] {
  const names = Object.keys({ ...before, ...after });
  return names
    .filter((name) => withEnd(before[name] ?? "") !== withEnd(after[name] ?? ""))
    .map((name) => ({ name, lines: withoutLongSame(allLines(before[name] ?? "", after[name] ?? "")) }));
}

function allLines(before: string, after: string): readonly DifferenceLine[] {
  return diffLines(withEnd(before), withEnd(after)).flatMap(({ value, added, removed }) =>
    value
      .split("\n")
      .slice(0, -1)
      .map((text): DifferenceLine => ({ kind: added ? "after" : removed ? "before" : "both", text })),
  );
}

/** A last line with and without its end would else differ to the eye in nothing. */
function withEnd(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

function withoutLongSame(lines: readonly DifferenceLine[]): readonly DifferenceLine[] {
  const isNear = lines.map((_, index) => lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ kind }) => kind !== "both"));
  const kept: DifferenceLine[] = [];
  let left = 0;
  for (const [index, line] of lines.entries()) {
    if (isNear[index] === true) {
      if (left > 0) kept.push(gap(left));
      left = 0;
      kept.push(line);
    } else left += 1;
  }
  if (left > 0) kept.push(gap(left));
  return kept;
}

function gap(lines: number): DifferenceLine {
  return { kind: "gap", text: lines === 1 ? "1 equal line" : `${lines} equal lines` };
}

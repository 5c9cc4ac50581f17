import type { Paper } from "../paper/paper";
import type { ItemResult, MockResult } from "./mock-result";

/** What was reached of what could be: points, one for each item that could be marked. */
export interface Tally {
  readonly name: string;
  readonly got: number;
  readonly of: number;
}

/** What one sees after a mock interview. */
export interface PostMortem {
  readonly total: Tally;
  readonly byTopic: readonly Tally[];
  readonly byKind: readonly Tally[];
  /** For each degree of confidence said (1 to 4): how many answers, and the share of points they got. */
  readonly calibration: readonly { readonly confidence: number; readonly answers: number; readonly share: number }[];
  /** In the paper's order: milliseconds spent up to and with each item, and what an even pace would have been. */
  readonly pace: readonly { readonly id: string; readonly spentMs: number; readonly evenMs: number }[];
  /** Items that got less than everything: what to review. */
  readonly missed: readonly string[];
}

/** Sums a result up. Pure. @param totalMs - the time there was. */
export function postMortem(paper: Paper, { items }: MockResult, totalMs: number): PostMortem {
  const byId = new Map(items.map((item) => [item.id, item]));
  const rows = paper.flatMap((item) => {
    const result = byId.get(item.id);
    return result === undefined ? [] : [{ item, result }];
  });
  const marked = rows.filter(({ result }) => result.score !== null);
  return {
    total: tally(
      "",
      marked.map(({ result }) => result),
    ),
    byTopic: tallies(marked, ({ item }) => item.topic),
    byKind: tallies(marked, ({ item }) => item.kind),
    calibration: calibration(marked.map(({ result }) => result)),
    pace: pace(
      rows.map(({ result }) => result),
      totalMs,
    ),
    missed: rows.filter(({ result }) => result.score !== null && result.score < 1).map(({ item }) => item.id),
  };
}

function tally(name: string, results: readonly ItemResult[]): Tally {
  return { name, got: results.reduce((sum, { score }) => sum + (score ?? 0), 0), of: results.length };
}

function tallies<T extends { readonly result: ItemResult }>(rows: readonly T[], nameOf: (row: T) => string): readonly Tally[] {
  const names = [...new Set(rows.map(nameOf))];
  return names.map((name) =>
    tally(
      name,
      rows.filter((row) => nameOf(row) === name).map(({ result }) => result),
    ),
  );
}

const CONFIDENCES = [1, 2, 3, 4];

function calibration(results: readonly ItemResult[]): PostMortem["calibration"] {
  return CONFIDENCES.flatMap((confidence) => {
    const said = results.filter((result) => result.confidence === confidence);
    const { got, of } = tally("", said);
    return of === 0 ? [] : [{ confidence, answers: of, share: got / of }];
  });
}

function pace(results: readonly ItemResult[], totalMs: number): PostMortem["pace"] {
  let spentMs = 0;
  return results.map(({ id, spentMs: own }, index) => {
    spentMs += own;
    return { id, spentMs, evenMs: (totalMs * (index + 1)) / results.length };
  });
}

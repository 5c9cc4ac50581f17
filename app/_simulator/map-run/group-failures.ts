import type { ListedChild } from "../run/shown-run";

/** Children that did not succeed, by the error they ended with. */
export interface FailureGroup {
  /** The error's name; the status where it has none. */
  readonly error: string;
  readonly count: number;
  /** Index of the first such child. */
  readonly first: number;
}

/** @returns the groups, the largest first. */
export function groupFailures(children: readonly ListedChild[]): readonly FailureGroup[] {
  const groups = new Map<string, { count: number; first: number }>();
  for (const { status, error, index } of children) {
    if (status === "SUCCEEDED") continue;
    const group = groups.get(error ?? status);
    if (group === undefined) groups.set(error ?? status, { count: 1, first: index });
    else group.count += 1;
  }
  return [...groups].map(([error, group]) => ({ error, ...group })).sort((a, b) => b.count - a.count);
}

/** One thing a learner did about an assignment. */
export interface Deed {
  readonly at: Date;
  /** Whether it was all that was asked: read, passed, sat to the end, every question answered. */
  readonly done: boolean;
  readonly score?: { readonly got: number; readonly of: number };
}

/** How a learner stands in one assignment. */
export type Standing =
  /** Nothing yet. */
  | { readonly kind: "none"; readonly overdue: boolean }
  /** Begun and not done. */
  | { readonly kind: "trying"; readonly tries: number; readonly lastAt: Date; readonly overdue: boolean; readonly score?: Deed["score"] }
  /** Done; `tries` counts up to the first time, `late` by the last day there was. */
  | { readonly kind: "done"; readonly tries: number; readonly at: Date; readonly late: boolean; readonly score?: Deed["score"] };

const DAY_MS = 86_400_000;

/** @param dueOn - midnight UTC of the last day; the whole day counts. */
function isAfter(moment: Date, dueOn: Date | null): boolean {
  return dueOn !== null && moment.getTime() >= dueOn.getTime() + DAY_MS;
}

/** Sums up what a learner did about one assignment. Pure: `now` tells what is overdue. */
export function standingOf(deeds: readonly Deed[], { dueOn, now }: { readonly dueOn: Date | null; readonly now: Date }): Standing {
  const inOrder = [...deeds].sort((one, other) => one.at.getTime() - other.at.getTime());
  const last = inOrder.at(-1);
  const overdue = isAfter(now, dueOn);
  if (last === undefined) return { kind: "none", overdue };
  const best = bestScore(inOrder);
  const score = best && { score: best };
  const first = inOrder.findIndex(({ done }) => done);
  const doneAt = inOrder[first]?.at;
  if (doneAt === undefined) return { kind: "trying", tries: inOrder.length, lastAt: last.at, overdue, ...score };
  return { kind: "done", tries: first + 1, at: doneAt, late: isAfter(doneAt, dueOn), ...score };
}

function bestScore(deeds: readonly Deed[]): Deed["score"] {
  const share = ({ got, of }: { readonly got: number; readonly of: number }): number => (of === 0 ? 0 : got / of);
  return deeds
    .flatMap(({ score }) => score ?? [])
    .reduce<Deed["score"]>((best, score) => (best && share(best) >= share(score) ? best : score), undefined);
}

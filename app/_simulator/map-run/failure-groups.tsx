"use client";
import { useMemo } from "react";
import type { ListedMapRun } from "../run/shown-run";
import { groupFailures } from "./group-failures";

/** Why children failed, by error: a press shows only those. */
export function FailureGroups({
  mapRun,
  chosen,
  onChoose,
}: {
  readonly mapRun: ListedMapRun;
  readonly chosen: string;
  readonly onChoose: (error: string) => void;
}) {
  const groups = useMemo(() => groupFailures(mapRun.children), [mapRun]);
  if (groups.length === 0) return null;
  return (
    <section className="grid gap-1.5">
      <h2 className="text-sm text-muted">Failures by error</h2>
      <ul className="flex flex-wrap gap-2">
        {groups.map(({ error, count }) => (
          <li key={error}>
            <button
              type="button"
              aria-pressed={error === chosen}
              className="flex min-h-8 items-center gap-2 rounded-control border border-failed/40 bg-failed-wash px-2.5 text-sm text-failed-ink aria-pressed:border-failed aria-pressed:ring-1 aria-pressed:ring-failed"
              onClick={() => {
                onChoose(error === chosen ? "" : error);
              }}
            >
              <span className="font-mono break-all">{error}</span>
              <span className="font-medium tabular-nums">×{count.toLocaleString("en")}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

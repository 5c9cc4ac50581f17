"use client";
import { ArrowDown } from "lucide-react";
import { useMemo, useState } from "react";
import { classNames } from "@/app/_parts/ui/class-names";
import type { StateVisit } from "@/lib/asl";
import { outcomeOf } from "../graph/run-marks";
import { isEntered } from "../run/moment";
import type { RunFocus } from "../run/use-run-focus";
import { endOfVisit } from "../timeline/bars";
import { MomentBar } from "../timeline/moment-bar";
import { COLUMN_NAMES, type SortBy, sortVisits } from "./sort-visits";
import { virtualTime } from "./virtual-time";
import { VisitOutcomeMark } from "./visit-outcome";
import { WindowedRows } from "./windowed-rows";

// Without room the type, the time of entry and the tries go: the picture and the timeline have them.
const COLUMNS =
  "grid grid-cols-[1.5rem_minmax(0,1fr)_5.75rem_4.5rem] @xl:grid-cols-[2.5rem_minmax(6rem,2fr)_5.5rem_minmax(6rem,1fr)_4.5rem_4.5rem_3rem] items-center gap-2 px-2";
const WIDE = "hidden @xl:block";

/** Every visit as a row: what, how it went, when, how long, in how many attempts. A press on a column's name sorts by it. */
export function VisitTable({ focus }: { readonly focus: RunFocus }) {
  const { run, moment, isAtEnd, visit: chosen, selected } = focus;
  const { visits, startMs, stopMs } = run.result;
  const [sortBy, setSortBy] = useState<SortBy>("order");
  const sorted = useMemo(() => sortVisits(visits, sortBy, stopMs), [visits, sortBy, stopMs]);
  const shown = selected === undefined || chosen === undefined ? -1 : sorted.indexOf(chosen);
  const come = visits.filter((visit) => isEntered(visit, moment)).length;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <MomentBar focus={focus} />
      <p role="status" className="px-3 py-2 text-sm text-muted tabular-nums">
        {come === visits.length
          ? `${visits.length.toLocaleString("en")} ${visits.length === 1 ? "visit" : "visits"}`
          : `${come.toLocaleString("en")} of ${visits.length.toLocaleString("en")} visits by this moment`}
      </p>
      <div className="@container flex min-h-0 flex-1 flex-col px-3 pb-3">
        <WindowedRows
          label="Visits of states"
          count={sorted.length}
          rowHeight={32}
          show={shown < 0 ? undefined : shown}
          head={<Head sortBy={sortBy} onSort={setSortBy} />}
          row={(index) => {
            const visit = sorted[index];
            if (visit === undefined) return null;
            const hasCome = isEntered(visit, moment);
            return (
              <div
                role="row"
                aria-rowindex={index + 2}
                aria-current={visit === chosen || undefined}
                className={classNames(
                  COLUMNS,
                  "h-full cursor-pointer border-b border-line hover:bg-sunken",
                  visit === chosen && selected !== undefined && "bg-accent-wash",
                )}
                onClick={() => {
                  focus.selectVisit(visit);
                }}
              >
                <span role="cell" className="text-muted tabular-nums">
                  {visit.id + 1}
                </span>
                <StateCell visit={visit} />
                <span role="cell" className={classNames(WIDE, "text-muted")}>
                  {visit.type}
                </span>
                <span role="cell" className="min-w-0 truncate">
                  {hasCome ? (
                    <VisitOutcomeMark outcome={outcomeOf(visit, { ...moment, isOver: isAtEnd })} />
                  ) : (
                    <span className="text-muted">not yet</span>
                  )}
                </span>
                <span role="cell" className={classNames(WIDE, "text-right tabular-nums")}>
                  {virtualTime(visit.enteredMs - startMs)}
                </span>
                <span role="cell" className="text-right whitespace-nowrap tabular-nums">
                  {virtualTime(endOfVisit(visit, stopMs) - visit.enteredMs)}
                </span>
                <span role="cell" className={classNames(WIDE, "text-right tabular-nums")}>
                  {visit.attempts.length === 0 ? "–" : visit.attempts.length}
                </span>
              </div>
            );
          }}
        />
      </div>
    </div>
  );
}

function StateCell({ visit }: { readonly visit: StateVisit }) {
  return (
    <span role="cell" className="min-w-0 truncate">
      <button type="button" className="max-w-full truncate text-left underline decoration-line underline-offset-2">
        {visit.state}
      </button>
      {visit.branch === undefined ? null : <span className="ml-1.5 text-label text-muted">[{visit.branch}]</span>}
    </span>
  );
}

function Head({ sortBy, onSort }: { readonly sortBy: SortBy; readonly onSort: (sortBy: SortBy) => void }) {
  return (
    <div role="row" className={classNames(COLUMNS, "py-1 text-label text-muted")}>
      {COLUMN_NAMES.map(([name, label, isNumber]) => (
        <span
          key={label}
          role="columnheader"
          aria-sort={sortBy === name ? (name === "took" || name === "attempts" ? "descending" : "ascending") : "none"}
          className={classNames(isNumber && "text-right", (name === "type" || name === "started" || name === "attempts") && WIDE)}
        >
          <button
            type="button"
            className="inline-flex min-h-6 items-center gap-0.5 hover:text-ink"
            onClick={() => {
              onSort(name);
            }}
          >
            {label}
            {sortBy === name ? <ArrowDown aria-hidden className="size-3" /> : null}
          </button>
        </span>
      ))}
    </div>
  );
}

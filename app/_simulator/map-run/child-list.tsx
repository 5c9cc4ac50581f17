"use client";
import { useMemo, useState } from "react";
import type { ListedChild, ListedMapRun } from "../run/shown-run";
import { virtualTime } from "../results/virtual-time";
import { VisitOutcomeMark } from "../results/visit-outcome";
import { WindowedRows } from "../results/windowed-rows";

// Without room the moment of its start goes.
const COLUMNS =
  "grid grid-cols-[3rem_6rem_minmax(0,1fr)_4.5rem] @md:grid-cols-[4rem_minmax(6rem,0.7fr)_minmax(6rem,1.6fr)_5rem_5rem] items-center gap-2 px-2";
const STARTED = "hidden @md:block";
const STATUSES = ["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"] as const;

/** The children as rows: any number scrolls, a press opens one. */
export function ChildList({
  mapRun,
  shown,
  filter,
  canOpen,
  onOpen,
}: {
  readonly mapRun: ListedMapRun;
  /** Those with the chosen error. */
  readonly shown: readonly ListedChild[];
  readonly filter: string;
  readonly canOpen: boolean;
  readonly onOpen: (index: number) => void;
}) {
  const [status, setStatus] = useState("");
  const rows = useMemo(() => (status === "" ? shown : shown.filter((child) => child.status === status)), [shown, status]);
  const { total } = mapRun.executionCounts;
  const kept = mapRun.children.length;
  return (
    <section className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <p role="status" className="min-w-0 flex-1 text-muted tabular-nums">
          {rows.length.toLocaleString("en")} {rows.length === 1 ? "child" : "children"}
          {filter === "" ? "" : ` with ${filter}`}
          {kept < total ? `; of ${total.toLocaleString("en")} in all, ${kept.toLocaleString("en")} can be opened` : ""}
        </p>
        <select
          aria-label="Status of the children"
          className="h-8 rounded-control border border-line-strong bg-raised px-2"
          value={status}
          onChange={(event) => {
            setStatus(event.target.value);
          }}
        >
          <option value="">every status</option>
          {STATUSES.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="flex h-80 flex-col">
        <WindowedRows
          label="Children of the Map Run"
          count={rows.length}
          rowHeight={32}
          head={<Head />}
          row={(index) => {
            const child = rows[index];
            return child === undefined ? null : (
              <Row child={child} row={index + 2} startMs={mapRun.startMs} canOpen={canOpen} onOpen={onOpen} />
            );
          }}
        />
      </div>
    </section>
  );
}

function Head() {
  return (
    <div role="row" className={`${COLUMNS} py-1.5 text-label text-muted`}>
      <span role="columnheader">index</span>
      <span role="columnheader">status</span>
      <span role="columnheader">error</span>
      <span role="columnheader" className={`${STARTED} text-right`}>
        started
      </span>
      <span role="columnheader" className="text-right">
        took
      </span>
    </div>
  );
}

const OUTCOMES = { SUCCEEDED: "succeeded", FAILED: "failed", TIMED_OUT: "failed", ABORTED: "aborted" } as const;

function Row({
  child,
  row,
  startMs,
  canOpen,
  onOpen,
}: {
  readonly child: ListedChild;
  readonly row: number;
  readonly startMs: number;
  readonly canOpen: boolean;
  readonly onOpen: (index: number) => void;
}) {
  return (
    <div role="row" aria-rowindex={row} className={`${COLUMNS} h-full border-b border-line`}>
      <span role="cell" className="tabular-nums">
        <button
          type="button"
          aria-label={`Open child ${child.index}`}
          disabled={!canOpen}
          className="min-h-6 underline decoration-line underline-offset-2 hover:decoration-current disabled:no-underline"
          onClick={() => {
            onOpen(child.index);
          }}
        >
          {child.index}
        </button>
      </span>
      <span role="cell">
        <VisitOutcomeMark outcome={OUTCOMES[child.status]} />
      </span>
      <span role="cell" className="truncate font-mono text-[0.8125rem] text-muted">
        {child.error ?? ""}
      </span>
      <span role="cell" className={`${STARTED} text-right tabular-nums`}>
        {virtualTime(child.startMs - startMs)}
      </span>
      <span role="cell" className="text-right tabular-nums">
        {virtualTime(child.stopMs - child.startMs)}
      </span>
    </div>
  );
}

"use client";
import { useMemo, useState } from "react";
import { virtualTime } from "../results/virtual-time";
import { WindowedRows } from "../results/windowed-rows";
import type { RunFocus } from "../run/use-run-focus";
import { MomentBar } from "./moment-bar";
import { type ScaleKind, type TimeScale, timeScale } from "./time-scale";
import { TimelineLine } from "./timeline-line";
import { type Opened, type TimelineRow, timelineRows } from "./timeline-rows";

const ROW_HEIGHT = 28;

/** The run on its virtual clock: a line for each visit, with its attempts and the waits between them; branches, items and children inside. */
export function TimelineView({ focus }: { readonly focus: RunFocus }) {
  const { run, visit, selected } = focus;
  const { result } = run;
  const [opened, setOpened] = useState<Opened>(new Map());
  const [kind, setKind] = useState<ScaleKind>("time");
  const rows = useMemo(() => timelineRows(result.visits, result.mapRuns, opened), [result, opened]);
  const scale = useMemo(() => timeScale(result, kind), [result, kind]);
  const toggle = (row: TimelineRow) => {
    if (row.kind !== "density") setOpened((before) => new Map(before).set(row.key, !row.isOpen));
  };
  const shown = selected === undefined ? -1 : rows.findIndex((row) => row.kind === "visit" && row.visit === visit);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <MomentBar focus={focus} />
      <Legend kind={kind} onKind={setKind} />
      <div className="@container flex min-h-0 flex-1 flex-col px-3 pb-3">
        <WindowedRows
          label="Visits of states on the virtual clock, in order of entry"
          count={rows.length}
          rowHeight={ROW_HEIGHT}
          show={shown < 0 ? undefined : shown}
          head={<Head scale={scale} startMs={result.startMs} />}
          row={(index) => {
            const row = rows[index];
            return row === undefined ? null : <TimelineLine row={row} index={index} scale={scale} focus={focus} onToggle={toggle} />;
          }}
        />
      </div>
    </div>
  );
}

const KINDS = [
  ["succeeded", "succeeded"],
  ["failed", "failed"],
  ["caught", "caught"],
  ["wait", "waits"],
  ["planned", "wait before jitter"],
] as const;

function Legend({ kind, onKind }: { readonly kind: ScaleKind; readonly onKind: (kind: ScaleKind) => void }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2 text-label text-muted">
      {KINDS.map(([name, words]) => (
        <span key={name} className="flex items-center gap-1.5">
          <span aria-hidden className="relative block h-4 w-5">
            <span className={`timeline-bar timeline-${name} inset-x-0`} />
          </span>
          {words}
        </span>
      ))}
      <label className="ml-auto flex items-center gap-1.5">
        Scale
        <select
          value={kind}
          className="h-7 rounded-control border border-line-strong bg-raised px-1 text-sm text-ink"
          onChange={(event) => {
            onKind(event.target.value === "events" ? "events" : "time");
          }}
        >
          <option value="time">by time</option>
          <option value="events">by events</option>
        </select>
      </label>
    </div>
  );
}

function Head({ scale, startMs }: { readonly scale: TimeScale; readonly startMs: number }) {
  return (
    <div role="row" className="grid grid-cols-[minmax(7.5rem,28%)_1fr] items-center gap-2 px-2 py-1 text-label text-muted">
      <span role="columnheader">state</span>
      <span role="columnheader" className="relative block h-4">
        <span className="sr-only">virtual time after the start</span>
        {scale.ticks.map(({ at, ms }) => (
          <span
            key={at}
            aria-hidden
            className={`absolute whitespace-nowrap @max-md:odd:hidden ${at > 0.9 ? "-translate-x-full" : at > 0.02 ? "-translate-x-1/2" : ""}`}
            style={{ left: `${at * 100}%` }}
          >
            {ms === startMs ? "0" : virtualTime(ms - startMs)}
          </span>
        ))}
      </span>
    </div>
  );
}

"use client";
import { ChevronDown, ChevronRight } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";
import { classNames } from "@/app/_parts/ui/class-names";
import type { StateVisit } from "@/lib/asl";
import { virtualTime } from "../results/virtual-time";
import { isEntered } from "../run/moment";
import type { RunFocus } from "../run/use-run-focus";
import { type Bar, barsOf, endOfVisit } from "./bars";
import type { TimeScale } from "./time-scale";
import { Bars, DensityBar } from "./timeline-bars";
import type { TimelineRow } from "./timeline-rows";

/** One line of the timeline. A press on an attempt's piece chooses that attempt. */
export function TimelineLine({
  row,
  index,
  scale,
  focus,
  onToggle,
}: {
  readonly row: TimelineRow;
  readonly index: number;
  readonly scale: TimeScale;
  readonly focus: RunFocus;
  readonly onToggle: (row: TimelineRow) => void;
}) {
  const { moment, run, selected, visit: chosen, selectVisit } = focus;
  const { startMs, stopMs } = run.result;
  const visit = visitOf(row);
  const isCurrent = row.kind === "visit" && visit === chosen && selected !== undefined;
  const hasCome = visit === undefined || isEntered(visit, moment);
  const press = (event: MouseEvent) => {
    if (visit === undefined) return;
    const attempt = event.target instanceof Element ? event.target.closest("[data-attempt]")?.getAttribute("data-attempt") : undefined;
    selectVisit(visit, attempt === undefined || attempt === null ? undefined : Number(attempt));
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-current={isCurrent || undefined}
      className={classNames(
        "grid h-full cursor-pointer grid-cols-[minmax(7.5rem,28%)_1fr] items-center gap-2 border-b border-line/60 px-2 hover:bg-sunken",
        isCurrent && "bg-accent-wash",
      )}
      onClick={press}
    >
      <span role="rowheader" className="flex min-w-0 items-center gap-0.5" style={{ paddingLeft: `${Math.min(row.depth, 6) * 0.7}rem` }}>
        <Toggle row={row} onToggle={onToggle} />
        <button
          type="button"
          className={classNames("min-w-0 truncate text-left text-sm", !hasCome && "text-muted", row.kind !== "visit" && "text-muted")}
        >
          {nameOf(row)}
          {row.kind === "visit" ? <Retried visit={row.visit} /> : null}
        </button>
      </span>
      <span role="cell" className="min-w-0">
        <span className="sr-only">{sentenceOf(row, startMs, stopMs)}</span>
        {row.kind === "density" ? (
          <DensityBar density={row.density} scale={scale} momentMs={moment.ms} />
        ) : (
          <Bars bars={piecesOf(row, stopMs)} scale={scale} momentMs={moment.ms} />
        )}
      </span>
    </div>
  );
}

/** What a press on the line chooses: of a lane what failed in it, else its first visit. */
function visitOf(row: TimelineRow): StateVisit | undefined {
  if (row.kind !== "lane") return row.visit;
  return row.visits.find(({ error }) => error !== undefined) ?? row.visits[0];
}

function Toggle({ row, onToggle }: { readonly row: TimelineRow; readonly onToggle: (row: TimelineRow) => void }): ReactNode {
  if (row.kind === "density" || (row.kind === "visit" && row.inside === 0)) return <span className="w-6 shrink-0" />;
  const Icon = row.isOpen ? ChevronDown : ChevronRight;
  return (
    <button
      type="button"
      aria-expanded={row.isOpen}
      aria-label={`What is inside ${nameOf(row)}`}
      className="grid size-6 shrink-0 place-items-center rounded-mark text-muted hover:bg-line"
      onClick={(event) => {
        event.stopPropagation();
        onToggle(row);
      }}
    >
      <Icon aria-hidden className="size-3.5" />
    </button>
  );
}

function Retried({ visit }: { readonly visit: StateVisit }) {
  const retries = visit.attempts.length - 1;
  return retries > 0 ? (
    <span aria-hidden className="ml-1 text-label text-muted">
      ↻{retries}
    </span>
  ) : null;
}

function nameOf(row: TimelineRow): string {
  if (row.kind === "visit") return row.visit.state;
  return row.kind === "lane"
    ? row.label
    : `${row.density.total.toLocaleString("en")} lines, ${row.density.most.toLocaleString("en")} at once`;
}

function piecesOf(row: Exclude<TimelineRow, { kind: "density" }>, stopMs: number): readonly Bar[] {
  if (row.kind === "lane") return row.visits.flatMap((visit) => barsOf(visit, stopMs, virtualTime));
  return barsOf(row.visit, stopMs, virtualTime);
}

function sentenceOf(row: TimelineRow, startMs: number, stopMs: number): string {
  if (row.kind === "density") return "under way over time";
  const visits = row.kind === "lane" ? row.visits : [row.visit];
  return visits.map((visit) => visitWords(visit, startMs, stopMs)).join("; ");
}

function visitWords(visit: StateVisit, startMs: number, stopMs: number): string {
  const entered = `entered ${virtualTime(visit.enteredMs - startMs)} after the start`;
  const lasted =
    visit.exitedMs === undefined && visit.error === undefined
      ? "never left"
      : `took ${virtualTime(endOfVisit(visit, stopMs) - visit.enteredMs)}`;
  const attempts = visit.attempts.length > 1 ? `, ${visit.attempts.length} attempts` : "";
  return `${visit.state} ${entered}, ${lasted}${attempts}${visit.error === undefined ? "" : `, error ${visit.error ?? ""}`}`;
}

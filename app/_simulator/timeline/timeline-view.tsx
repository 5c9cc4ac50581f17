"use client";
import { Pause, Play } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import type { ExecutionResult, JsonPointer, StateVisit } from "@/lib/asl";
import { virtualTime } from "../results/virtual-time";

const SHOWN = 400; // bars; a run with more is shown from its beginning, and says so
const PLAY_MS = 6000; // a whole run plays in this long
const FRAME_MS = 50;

/** The run on its virtual clock: a bar for each visit, its attempts and the waits between them; a scrubber sets the moment. */
export function TimelineView({
  result,
  untilMs,
  onMoment,
  selected,
  onSelect,
}: {
  readonly result: ExecutionResult;
  /** The moment all views show; undefined is the end. */
  readonly untilMs: number | undefined;
  readonly onMoment: (moment: number | undefined) => void;
  readonly selected: JsonPointer | undefined;
  readonly onSelect: (pointer: JsonPointer) => void;
}) {
  const span = Math.max(1, result.stopMs - result.startMs);
  const moment = Math.min(untilMs ?? result.stopMs, result.stopMs);
  const depths = depthsOf(result.visits);
  return (
    <div className="flex h-full min-h-0 flex-col gap-3 p-3">
      <Scrubber result={result} moment={moment} onMoment={onMoment} />
      <ol aria-label="Visits of states, in order of entry" className="relative min-h-40 flex-1 overflow-y-auto">
        {result.visits.slice(0, SHOWN).map((visit) => (
          <li key={visit.id}>
            <button
              type="button"
              aria-current={visit.at === selected}
              className="grid w-full grid-cols-[minmax(5rem,9rem)_1fr] items-center gap-2 rounded-mark px-1 py-1 text-left text-sm hover:bg-sunken aria-[current=true]:bg-accent-wash"
              onClick={() => {
                onSelect(visit.at);
              }}
            >
              <span className="truncate" style={{ paddingLeft: `${(depths.get(visit.id) ?? 0) * 0.75}rem` }}>
                {visit.state}
                <span className="sr-only">{sentenceOf(visit, result.startMs)}</span>
              </span>
              <VisitBar visit={visit} startMs={result.startMs} stopMs={result.stopMs} span={span} moment={moment} />
            </button>
          </li>
        ))}
      </ol>
      {result.visits.length > SHOWN ? (
        <p className="text-sm text-muted">
          The first {SHOWN} of {result.visits.length.toLocaleString("en")} visits. The events show all of them.
        </p>
      ) : null}
    </div>
  );
}

function Scrubber({
  result,
  moment,
  onMoment,
}: {
  readonly result: ExecutionResult;
  readonly moment: number;
  readonly onMoment: (moment: number | undefined) => void;
}) {
  const [playing, setPlaying] = useState(false);
  const { startMs, stopMs } = result;
  useEffect(() => {
    if (!playing) return undefined;
    const next = setTimeout(() => {
      const then = moment + ((stopMs - startMs) * FRAME_MS) / PLAY_MS;
      onMoment(then >= stopMs ? undefined : then);
      if (then >= stopMs) setPlaying(false);
    }, FRAME_MS);
    return () => {
      clearTimeout(next);
    };
  }, [playing, moment, startMs, stopMs, onMoment]);
  return (
    <div className="flex items-center gap-3">
      <Button
        size="sm"
        aria-label={playing ? "Pause" : "Play the run"}
        onClick={() => {
          if (!playing && moment >= stopMs) onMoment(startMs);
          setPlaying(!playing);
        }}
      >
        {playing ? <Pause aria-hidden /> : <Play aria-hidden />}
      </Button>
      <input
        type="range"
        aria-label="Moment of virtual time"
        aria-valuetext={`${virtualTime(moment - startMs)} after the start`}
        min={startMs}
        max={stopMs}
        step={Math.max(1, Math.floor((stopMs - startMs) / 500))}
        value={moment}
        className="min-w-0 flex-1 accent-(--accent)"
        onChange={(event) => {
          const to = Number(event.target.value);
          onMoment(to >= stopMs ? undefined : to);
        }}
      />
      <output className="w-24 text-right text-sm tabular-nums">{virtualTime(moment - startMs)}</output>
    </div>
  );
}

function VisitBar({
  visit,
  startMs,
  stopMs,
  span,
  moment,
}: {
  readonly visit: StateVisit;
  readonly startMs: number;
  readonly stopMs: number;
  readonly span: number;
  readonly moment: number;
}) {
  const percent = (ms: number) => `${((ms - startMs) / span) * 100}%`;
  const width = (from: number, to: number) => `max(2px, ${((to - from) / span) * 100}%)`;
  const exited = visit.exitedMs ?? stopMs;
  const attempts = visit.type === "Task" ? visit.attempts : [];
  return (
    <span aria-hidden className={`relative block h-5 rounded-mark bg-sunken ${visit.enteredMs > moment ? "opacity-30" : ""}`}>
      <span
        className={`absolute inset-y-1 rounded-mark ${attempts.length > 0 ? "border border-dashed border-line-strong" : colourOf(visit)}`}
        style={{ left: percent(visit.enteredMs), width: width(visit.enteredMs, exited) }}
      />
      {attempts.map((attempt) => (
        <span
          key={attempt.startMs}
          className={`absolute inset-y-0.5 rounded-mark ${attempt.error === undefined ? "bg-succeeded" : "bg-failed"}`}
          style={{ left: percent(attempt.startMs), width: width(attempt.startMs, attempt.endMs) }}
        />
      ))}
      <span className="absolute inset-y-0 w-px bg-accent" style={{ left: percent(moment) }} />
    </span>
  );
}

function colourOf(visit: StateVisit): string {
  if (visit.catcher !== undefined) return "bg-caught";
  if (visit.error !== undefined) return "bg-failed";
  return visit.type === "Wait" ? "bg-running" : "bg-succeeded";
}

function sentenceOf(visit: StateVisit, startMs: number): string {
  const entered = `entered ${virtualTime(visit.enteredMs - startMs)} after the start`;
  const lasted = visit.exitedMs === undefined ? "never left" : `took ${virtualTime(visit.exitedMs - visit.enteredMs)}`;
  const attempts = visit.attempts.length > 1 ? `, ${visit.attempts.length} attempts` : "";
  return `: ${entered}, ${lasted}${attempts}${visit.error === undefined ? "" : `, error ${visit.error ?? ""}`}`;
}

/** How deep each visit lies in Parallels and Maps. */
function depthsOf(visits: readonly StateVisit[]): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  for (const visit of visits) depths.set(visit.id, visit.parent === undefined ? 0 : (depths.get(visit.parent) ?? 0) + 1);
  return depths;
}

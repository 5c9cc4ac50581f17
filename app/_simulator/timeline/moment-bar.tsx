"use client";
import { Pause, Play, StepBack, StepForward } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { Button } from "@/app/_parts/ui/button";
import { virtualTime } from "../results/virtual-time";
import { endOf, momentAtEvent, momentAtMs, stepMoment } from "../run/moment";
import type { RunFocus } from "../run/use-run-focus";
import { usePlay } from "./use-play";

const STEPS = 1000; // of the slider over the whole run

/** Sets the moment that all views show: drag, play, or step from event to event. */
export function MomentBar({ focus }: { readonly focus: RunFocus }) {
  const { run, moment, isAtEnd, setMoment } = focus;
  const { history, startMs, stopMs } = run.result;
  const { isPlaying, toggle, speed, setSpeed } = usePlay(focus);
  const step = (by: number) => {
    setMoment(stepMoment(history, moment, by));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = KEYS[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setMoment(act === "first" ? momentAtEvent(history, 1) : act === "last" ? endOf(history) : stepMoment(history, moment, act));
  };
  const after = virtualTime(Math.max(0, moment.ms - startMs));
  const type = history[moment.eventId - 1]?.type ?? "before the first event";
  return (
    <div role="group" aria-label="Moment of the run" className="@container border-b border-line bg-raised px-3 py-1.5 text-sm">
      <div className="flex flex-wrap items-center gap-x-1 gap-y-1 @lg:gap-x-2">
        <Icon label={isPlaying ? "Pause" : "Play the run"} onClick={toggle}>
          {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
        </Icon>
        <Icon
          label="One event back"
          onClick={() => {
            step(-1);
          }}
        >
          <StepBack aria-hidden />
        </Icon>
        <Icon
          label="One event on"
          onClick={() => {
            step(1);
          }}
        >
          <StepForward aria-hidden />
        </Icon>
        <input
          type="range"
          aria-label="Moment of virtual time"
          aria-valuetext={`Event ${moment.eventId} of ${history.length}, ${type}, ${after} after the start`}
          title="Left and right step from event to event, Home and End go to either end"
          min={startMs}
          max={Math.max(stopMs, startMs + 1)}
          step={Math.max(1, Math.floor((stopMs - startMs) / STEPS))}
          value={isAtEnd ? Math.max(stopMs, startMs + 1) : moment.ms}
          className="min-w-24 flex-1 accent-(--accent)"
          onKeyDown={onKeyDown}
          onChange={(event) => {
            const ms = Number(event.target.value);
            setMoment(ms >= stopMs ? endOf(history) : momentAtMs(history, ms));
          }}
        />
        <select
          aria-label="Speed"
          value={speed}
          className="h-8 rounded-control border border-line-strong bg-raised px-1.5"
          onChange={(event) => {
            setSpeed(Number(event.target.value));
          }}
        >
          {[0.25, 0.5, 1, 2, 4].map((times) => (
            <option key={times} value={times}>
              {times}×
            </option>
          ))}
        </select>
        <output className="flex w-full justify-between gap-2 text-label leading-tight text-muted tabular-nums @lg:block @lg:w-36 @lg:text-right">
          <span className="block text-ink">{after}</span>
          event {moment.eventId.toLocaleString("en")} of {history.length.toLocaleString("en")}
        </output>
      </div>
    </div>
  );
}

const KEYS: Readonly<Record<string, number | "first" | "last">> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: "first",
  End: "last",
};

function Icon({ label, onClick, children }: { readonly label: string; readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <Button size="sm" variant="quiet" aria-label={label} title={label} className="w-8 px-0" onClick={onClick}>
      {children}
    </Button>
  );
}

"use client";
import { historyGrowth } from "@/lib/figures";
import { AdjustableFigure, type Drawing, type FigureNumber, type FigureValues } from "./adjustable-figure";
import { countInWords } from "./in-words";

/** How far so many turns fill a history of 25,000 events. `start` gives other first values by name. */
export function HistoryGrowthFigure({ caption, start }: { readonly caption: string; readonly start: Readonly<Record<string, number>> }) {
  const grouped = (value: number): string => value.toLocaleString("en-US");
  const numbers: readonly FigureNumber[] = [
    { name: "turns", label: "Items, or turns of a loop", initial: start.turns ?? 2000, min: 100, max: 6000, step: 10, show: grouped },
    { name: "events", label: "Events for each", initial: start.events ?? 7, min: 2, max: 30 },
    { name: "retries", label: "Retries for each", initial: start.retries ?? 0, min: 0, max: 5 },
    { name: "overhead", label: "Events outside", initial: start.overhead ?? 6, min: 2, max: 200 },
  ];
  return <AdjustableFigure caption={caption} numbers={numbers} draw={draw} />;
}

function draw(value: FigureValues): Drawing {
  const growth = historyGrowth({
    turns: value("turns"),
    eventsPerTurn: value("events"),
    retriesPerTurn: value("retries"),
    overhead: value("overhead"),
  });
  const share = growth.events / growth.limit;
  return {
    words: growth.fits
      ? `${growth.events.toLocaleString("en-US")} of 25,000 events. Room for ${countInWords(growth.mostTurns - value("turns"), "turn")} more.`
      : `${growth.events.toLocaleString("en-US")} events would be written: the execution fails after ${growth.mostTurns.toLocaleString("en-US")} of ${value("turns").toLocaleString("en-US")} turns.`,
    picture: (
      <div aria-hidden className="grid gap-2">
        <div className="relative h-8 overflow-hidden rounded-mark bg-sunken">
          <span
            className={`block h-8 ${growth.fits ? "bg-accent" : "bg-failed"}`}
            style={{ width: `${String(Math.min(100, (share * 100) / 1.25))}%` }}
          />
          <span className="absolute inset-y-0 left-[80%] border-l-2 border-ink" />
        </div>
        <div className="relative h-5 font-mono text-label text-muted">
          <span>0</span>
          <span className="absolute left-[80%] -translate-x-1/2">25,000</span>
        </div>
      </div>
    ),
  };
}

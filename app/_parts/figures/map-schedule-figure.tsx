"use client";
import { mapSchedule, type ScheduledChild } from "@/lib/figures";
import { mapRunCost } from "@/lib/pricing";
import { AdjustableFigure, type Drawing, type FigureNumber, type FigureValues } from "./adjustable-figure";
import { countInWords, dollarsInWords, secondsInWords } from "./in-words";

const MOST_LANES = 24;

/** Children of a Map as bars in the slots that run at once. `start` gives other first values by name. */
export function MapScheduleFigure({ caption, start }: { readonly caption: string; readonly start: Readonly<Record<string, number>> }) {
  const numbers: readonly FigureNumber[] = [
    { name: "items", label: "Items", initial: start.items ?? 120, min: 1, max: 400 },
    { name: "batch", label: "Items in a batch", initial: start.batch ?? 10, min: 1, max: 100 },
    { name: "concurrency", label: "MaxConcurrency", initial: start.concurrency ?? 4, min: 1, max: MOST_LANES },
    { name: "item", label: "Work for an item", initial: start.item ?? 0.5, min: 0.1, max: 5, step: 0.1, show: secondsInWords },
    { name: "child", label: "Start of a child", initial: start.child ?? 1, min: 0, max: 10, step: 0.5, show: secondsInWords },
  ];
  return <AdjustableFigure caption={caption} numbers={numbers} draw={draw} />;
}

function draw(value: FigureValues): Drawing {
  const children = mapSchedule({
    items: value("items"),
    itemsPerBatch: value("batch"),
    maxConcurrency: value("concurrency"),
    secondsPerItem: value("item"),
    secondsPerChild: value("child"),
  });
  const end = Math.max(...children.map(({ endSeconds }) => endSeconds));
  const { dollars } = mapRunCost({
    items: value("items"),
    itemsPerBatch: value("batch"),
    executionType: "STANDARD",
    statesPerChild: 1,
    childDurationMs: 0,
    childMemoryMb: 64,
  });
  const lanes = Math.max(...children.map(({ lane }) => lane)) + 1;
  const last = children.at(-1);
  return {
    words: `${countInWords(children.length, "child").replace(/childs$/, "children")}, at most ${String(lanes)} at once: done after ${secondsInWords(end)}. As Standard children of one state they cost ${dollarsInWords(dollars)}.${last && last.items < value("batch") ? ` The last batch has only ${countInWords(last.items, "item")}.` : ""}`,
    picture: <Lanes drawn={children} lanes={lanes} end={end} />,
  };
}

function Lanes({ drawn, lanes, end }: { readonly drawn: readonly ScheduledChild[]; readonly lanes: number; readonly end: number }) {
  return (
    <div aria-hidden className="grid gap-1">
      {Array.from({ length: lanes }, (_, lane) => (
        <div key={lane} className="relative h-4 rounded-mark bg-sunken">
          {drawn
            .filter((child) => child.lane === lane)
            .map((child) => (
              <span
                key={child.index}
                className="absolute inset-y-0 rounded-mark border border-raised bg-accent"
                style={{
                  left: `${String((child.startSeconds / end) * 100)}%`,
                  width: `${String(((child.endSeconds - child.startSeconds) / end) * 100)}%`,
                }}
              />
            ))}
        </div>
      ))}
      <div className="flex justify-between font-mono text-label text-muted tabular-nums">
        <span>0 s</span>
        <span>{secondsInWords(end)}</span>
      </div>
    </div>
  );
}

"use client";
import { toleranceOf } from "@/lib/figures";
import { AdjustableFigure, type Drawing, type FigureNumber, type FigureValues } from "./adjustable-figure";
import { countInWords } from "./in-words";

const NOT_SET = -1;
const MOST_CELLS = 200;

/** Batches as cells: those that may fail, and the one that breaks the run. `start` gives other first values by name. */
export function ToleranceFigure({ caption, start }: { readonly caption: string; readonly start: Readonly<Record<string, number>> }) {
  const show = (unit: string) => (value: number) => (value === NOT_SET ? "not set" : `${value.toLocaleString("en-US")}${unit}`);
  const numbers: readonly FigureNumber[] = [
    {
      name: "items",
      label: "Items",
      initial: start.items ?? 10_000,
      min: 100,
      max: 20_000,
      step: 100,
      show: (value) => value.toLocaleString("en-US"),
    },
    { name: "batch", label: "Items in a batch", initial: start.batch ?? 100, min: 100, max: 1000, step: 50 },
    { name: "percentage", label: "ToleratedFailurePercentage", initial: start.percentage ?? 2, min: NOT_SET, max: 100, show: show(" %") },
    { name: "count", label: "ToleratedFailureCount", initial: start.count ?? NOT_SET, min: NOT_SET, max: 2000, show: show("") },
  ];
  return <AdjustableFigure caption={caption} numbers={numbers} draw={draw} />;
}

function draw(value: FigureValues): Drawing {
  const set = (name: string): number | undefined => (value(name) === NOT_SET ? undefined : value(name));
  const items = value("items");
  const itemsPerBatch = value("batch");
  const tolerance = toleranceOf({ items, itemsPerBatch, percentage: set("percentage"), count: set("count") });
  const batches = Math.min(MOST_CELLS, Math.ceil(items / itemsPerBatch));
  const breaking = tolerance.breakingBatch;
  return {
    words:
      breaking === undefined
        ? `All ${countInWords(items, "item")} may fail, and the Map Run still succeeds.`
        : `${countInWords(breaking - 1, "batch").replace(/batchs$/, "batches")} (${countInWords(tolerance.toleratedItems, "item")}) may fail. Failed batch number ${String(breaking)} exceeds the ${tolerance.brokenBy ?? ""} and ends the run with States.ExceedToleratedFailureThreshold.`,
    picture: (
      <div aria-hidden className="grid grid-cols-[repeat(auto-fill,minmax(0.875rem,1fr))] gap-1">
        {Array.from({ length: batches }, (_, index) => {
          const number = index + 1;
          const look =
            breaking === undefined || number < breaking
              ? "bg-caught-wash border-caught"
              : number === breaking
                ? "bg-failed border-failed"
                : "bg-sunken border-line";
          return <span key={number} className={`aspect-square rounded-[3px] border ${look}`} />;
        })}
      </div>
    ),
  };
}

"use client";
import dynamic from "next/dynamic";
import type { ComponentType } from "react";

/** The figures that a lesson may name in `::plot{plot="…"}`. */
export type PlotName =
  | "retry-delays"
  | "retrier-counters"
  | "map-schedule"
  | "tolerance"
  | "break-even"
  | "token-bucket"
  | "history-growth";

interface PlotProps {
  readonly caption: string;
  readonly start: Readonly<Record<string, number>>;
}

/** Each in a chunk of its own: a lesson loads the figures it shows and no others. */
const PLOTS: Readonly<Record<PlotName, ComponentType<PlotProps>>> = {
  "retry-delays": dynamic(() => import("./retry-delays-figure").then((module) => module.RetryDelaysFigure)),
  "retrier-counters": dynamic(() => import("./retrier-counters-figure").then((module) => module.RetrierCountersFigure)),
  "map-schedule": dynamic(() => import("./map-schedule-figure").then((module) => module.MapScheduleFigure)),
  tolerance: dynamic(() => import("./tolerance-figure").then((module) => module.ToleranceFigure)),
  "break-even": dynamic(() => import("./break-even-figure").then((module) => module.BreakEvenFigure)),
  "token-bucket": dynamic(() => import("./token-bucket-figure").then((module) => module.TokenBucketFigure)),
  "history-growth": dynamic(() => import("./history-growth-figure").then((module) => module.HistoryGrowthFigure)),
};

/** A figure by name; `values` sets its first numbers: `interval=3 rate=2`. */
export function Plot({ plot, caption, values }: { readonly plot: PlotName; readonly caption: string; readonly values: string }) {
  const Figure = PLOTS[plot];
  const start = Object.fromEntries(
    values
      .split(/\s+/)
      .map((pair) => pair.split("="))
      .flatMap(([name, value]): [string, number][] => (name && value ? [[name, Number(value)]] : [])),
  );
  return <Figure caption={caption} start={start} />;
}

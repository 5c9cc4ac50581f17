import type { ReactNode } from "react";
import { BreakEvenFigure } from "./break-even-figure";
import { HistoryGrowthFigure } from "./history-growth-figure";
import { MapScheduleFigure } from "./map-schedule-figure";
import { RetrierCountersFigure } from "./retrier-counters-figure";
import { RetryDelaysFigure } from "./retry-delays-figure";
import { TokenBucketFigure } from "./token-bucket-figure";
import { ToleranceFigure } from "./tolerance-figure";

/** The figures that a lesson may name in `::plot{plot="…"}`. */
export type PlotName =
  | "retry-delays"
  | "retrier-counters"
  | "map-schedule"
  | "tolerance"
  | "break-even"
  | "token-bucket"
  | "history-growth";

type PlotStart = Readonly<Record<string, number>>;

const PLOTS: Readonly<Record<PlotName, (caption: string, start: PlotStart) => ReactNode>> = {
  "retry-delays": (caption, start) => <RetryDelaysFigure caption={caption} start={start} />,
  "retrier-counters": (caption) => <RetrierCountersFigure caption={caption} />,
  "map-schedule": (caption, start) => <MapScheduleFigure caption={caption} start={start} />,
  tolerance: (caption, start) => <ToleranceFigure caption={caption} start={start} />,
  "break-even": (caption, start) => <BreakEvenFigure caption={caption} start={start} />,
  "token-bucket": (caption, start) => <TokenBucketFigure caption={caption} start={start} />,
  "history-growth": (caption, start) => <HistoryGrowthFigure caption={caption} start={start} />,
};

/** A figure by name; `values` sets its first numbers: `interval=3 rate=2`. */
export function Plot({ plot, caption, values }: { readonly plot: PlotName; readonly caption: string; readonly values: string }) {
  const start = Object.fromEntries(
    values
      .split(/\s+/)
      .map((pair) => pair.split("="))
      .flatMap(([name, value]): [string, number][] => (name && value ? [[name, Number(value)]] : [])),
  );
  return PLOTS[plot](caption, start);
}

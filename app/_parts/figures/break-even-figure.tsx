"use client";
import { AdjustableFigure, type FigureNumber } from "./adjustable-figure";
import { BreakEvenPlot, breakEvenInWords } from "./break-even-plot";
import { countInWords } from "./in-words";

/** Standard's flat price against Express's rising one. `start` gives other first values by name. */
export function BreakEvenFigure({ caption, start }: { readonly caption: string; readonly start: Readonly<Record<string, number>> }) {
  const numbers: readonly FigureNumber[] = [
    {
      name: "states",
      label: "States in a run",
      initial: start.states ?? 5,
      min: 1,
      max: 20,
      show: (value) => countInWords(value, "state"),
    },
    { name: "memory", label: "Memory", initial: start.memory ?? 64, min: 64, max: 512, step: 64, show: (value) => `${String(value)} MB` },
  ];
  return (
    <AdjustableFigure
      caption={caption}
      numbers={numbers}
      draw={(value) => ({
        words: breakEvenInWords(value("states"), value("memory"), "us-east-1"),
        picture: <BreakEvenPlot states={value("states")} memoryMb={value("memory")} region="us-east-1" />,
      })}
    />
  );
}

"use client";
import { type ReactNode, useId, useState } from "react";

/** A number the reader may change: by mouse, by touch, and by the arrow keys. */
export interface FigureNumber {
  readonly name: string;
  readonly label: string;
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** How a value is shown; by default as it is. */
  readonly show?: (value: number) => string;
}

export type FigureValues = (name: string) => number;

/** What a figure shows for its values: a picture, and the same in words for those who cannot see it. */
export interface Drawing {
  readonly words: string;
  readonly picture: ReactNode;
}

/** A figure that is computed anew whenever one of its numbers is changed. In print the numbers stand as text. */
export function AdjustableFigure({
  caption,
  numbers,
  draw,
}: {
  readonly caption: string;
  readonly numbers: readonly FigureNumber[];
  readonly draw: (values: FigureValues) => Drawing;
}) {
  const [changed, setChanged] = useState<Readonly<Record<string, number>>>({});
  const id = useId();
  const value: FigureValues = (name) => changed[name] ?? numbers.find((number) => number.name === name)?.initial ?? 0;
  const { words, picture } = draw(value);
  return (
    <figure className="not-prose my-8 rounded-state border border-line bg-raised" aria-labelledby={`${id}-caption`}>
      <div className="p-4 sm:p-5">{picture}</div>
      <p id={`${id}-words`} aria-live="polite" className="border-t border-line px-4 py-3 text-[0.9375rem] sm:px-5">
        {words}
      </p>
      <div className="grid gap-x-6 gap-y-3 border-t border-line px-4 py-4 sm:grid-cols-2 sm:px-5 print:hidden">
        {numbers.map((number) => (
          <label key={number.name} className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 text-sm">
            <span>{number.label}</span>
            <output className="font-mono tabular-nums">{(number.show ?? String)(value(number.name))}</output>
            <input
              type="range"
              className="col-span-2 h-6 w-full accent-accent"
              min={number.min}
              max={number.max}
              step={number.step ?? 1}
              value={value(number.name)}
              aria-valuetext={(number.show ?? String)(value(number.name))}
              onChange={(event) => {
                setChanged((before) => ({ ...before, [number.name]: Number(event.target.value) }));
              }}
            />
          </label>
        ))}
      </div>
      <figcaption id={`${id}-caption`} className="border-t border-line px-4 py-3 text-sm text-muted sm:px-5">
        {caption}
      </figcaption>
    </figure>
  );
}

"use client";
import type { KeyboardEvent, PointerEvent, RefObject } from "react";

const STEP = 2; // percent, for each press of an arrow key

/** The line between two panes: drag it, or focus it and press the arrow keys. */
export function Splitter({
  label,
  value,
  least,
  most,
  box,
  offset,
  onResize,
}: {
  readonly label: string;
  /** Width of the pane before it, in percent of the box. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly box: RefObject<HTMLDivElement | null>;
  /** Where that pane begins, in percent. */
  readonly offset: number;
  readonly onResize: (percent: number) => void;
}) {
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const frame = box.current?.getBoundingClientRect();
    if (frame === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onResize(((event.clientX - frame.left) / frame.width) * 100 - offset);
  };
  const press = (event: KeyboardEvent) => {
    const to = { ArrowLeft: value - STEP, ArrowRight: value + STEP, Home: least, End: most }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onResize(to);
  };
  return (
    <div
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={Math.round(value)}
      aria-valuemin={Math.round(least)}
      aria-valuemax={Math.round(most)}
      tabIndex={0}
      className="group relative z-10 hidden w-px shrink-0 cursor-col-resize touch-none bg-line outline-none before:absolute before:inset-y-0 before:-left-1.5 before:w-3 hover:bg-accent focus-visible:w-1 focus-visible:bg-focus lg:block"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}

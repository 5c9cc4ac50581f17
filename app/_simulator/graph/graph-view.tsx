"use client";
import { Download, Maximize, Minus, Plus } from "lucide-react";
import { memo, useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import type { JsonPointer } from "@/lib/asl";
import { downloadDrawing } from "./download-drawing";
import type { Box, LaidOutMachine } from "@/lib/diagram";
import { MachineDrawing } from "./machine-drawing";
import { Outline } from "./outline";
import type { RunMarks } from "./run-marks";
import { useZoom, type Zooming } from "./use-zoom";

// Hundreds of shapes: drawn anew when the picture, the run or the selection changes, not for every key in the editor.
const Drawing = memo(MachineDrawing);
const StatesList = memo(Outline);

/** The state machine as a picture to move about in, with the same as a list for those who cannot see it. */
export function GraphView({
  machine,
  marks,
  stale,
  selected,
  current,
  onSelect,
}: {
  readonly machine: LaidOutMachine;
  readonly marks: RunMarks | undefined;
  /** The text is broken; this is the last picture that could be drawn. */
  readonly stale: boolean;
  readonly selected: JsonPointer | undefined;
  /** Where the run is at its moment: the picture follows it. */
  readonly current?: JsonPointer | undefined;
  readonly onSelect: (pointer: JsonPointer) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const { view, first, zoomBy, fit, reveal, handlers } = useZoom(box, machine);
  const size = useSize(box);
  const latest = useRef(onSelect);
  useEffect(() => {
    latest.current = onSelect;
  });
  const select = useCallback((pointer: JsonPointer) => {
    latest.current(pointer);
  }, []);
  useReveal(machine, current, reveal);
  useReveal(machine, selected, reveal);
  const seen = view ?? (size === undefined ? undefined : first());
  const viewBox =
    seen === undefined || size === undefined
      ? `0 0 ${machine.width} ${machine.height}`
      : `${seen.x} ${seen.y} ${size.width / seen.zoom} ${size.height / seen.zoom}`;
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="relative min-h-64 flex-1">
        <div
          ref={box}
          role="application"
          aria-label="Picture of the state machine. Plus and minus zoom, 0 fits it in, the arrow keys move it. The list below says the same."
          tabIndex={0}
          className="absolute inset-0 touch-none overflow-hidden bg-paper -outline-offset-2"
          {...handlers}
        >
          <svg ref={drawing} className="h-full w-full select-none" viewBox={viewBox} aria-hidden>
            <Drawing machine={machine} marks={marks} selected={selected} onSelect={select} />
          </svg>
        </div>
        {stale ? (
          <p className="absolute top-2 left-2 rounded-control border border-caught/45 bg-caught-wash px-2 py-1 text-sm text-caught-ink">
            The text is broken just now: this is the last picture of it.
          </p>
        ) : null}
        <Buttons
          zoomBy={zoomBy}
          fit={fit}
          onSave={() => {
            if (drawing.current !== null) downloadDrawing(drawing.current, machine);
          }}
        />
      </div>
      <StatesList machine={machine} marks={marks} selected={selected} onSelect={select} />
    </div>
  );
}

function Buttons({ zoomBy, fit, onSave }: Pick<Zooming, "zoomBy" | "fit"> & { readonly onSave: () => void }) {
  return (
    <div className="absolute right-2 bottom-2 flex gap-1">
      <IconButton
        label="Zoom in"
        onClick={() => {
          zoomBy(1.25);
        }}
      >
        <Plus aria-hidden />
      </IconButton>
      <IconButton
        label="Zoom out"
        onClick={() => {
          zoomBy(0.8);
        }}
      >
        <Minus aria-hidden />
      </IconButton>
      <IconButton label="Fit in" onClick={fit}>
        <Maximize aria-hidden />
      </IconButton>
      <IconButton label="Save as SVG" onClick={onSave}>
        <Download aria-hidden />
      </IconButton>
    </div>
  );
}

/** Brings a state into view when it becomes the one to look at. */
function useReveal(machine: LaidOutMachine, pointer: JsonPointer | undefined, reveal: (box: Box) => void): void {
  const show = useEffectEvent((at: JsonPointer) => {
    const state = machine.states.find((one) => one.pointer === at);
    if (state !== undefined) reveal(state);
  });
  useEffect(() => {
    if (pointer !== undefined) show(pointer);
  }, [pointer]);
}

function IconButton({
  label,
  onClick,
  children,
}: {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <Button size="sm" aria-label={label} title={label} className="w-8 px-0" onClick={onClick}>
      {children}
    </Button>
  );
}

function useSize(box: React.RefObject<HTMLDivElement | null>): { readonly width: number; readonly height: number } | undefined {
  const [size, setSize] = useState<{ width: number; height: number }>();
  useEffect(() => {
    const frame = box.current;
    if (frame === null) return undefined;
    const observer = new ResizeObserver(() => {
      setSize({ width: frame.clientWidth, height: frame.clientHeight });
    });
    observer.observe(frame);
    return () => {
      observer.disconnect();
    };
  }, [box]);
  return size;
}

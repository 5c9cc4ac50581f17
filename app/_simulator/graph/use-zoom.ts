"use client";
import type { Box } from "@/lib/diagram";
import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** What part of the picture is seen: its top left corner, and pixels of the screen for one of the picture. */
export interface ZoomView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const LEAST = 0.05;
const READABLE = 0.75; // below this nobody reads a state's name
const MOST = 2.5;
const PAN_STEP = 60;
const HEAD = 46; // of a container: its name is what has to be seen
const DRAG_STARTS = 4; // pixels: a hand that trembles still clicks

export interface Zooming {
  /** Undefined until somebody moves: then it is `first`. */
  readonly view: ZoomView | undefined;
  /** The whole picture where it is readable so, else its beginning. */
  readonly first: () => ZoomView;
  readonly zoomBy: (factor: number) => void;
  /** Shows the whole picture, readable or not. */
  readonly fit: () => void;
  /** Moves so that a box of the picture is seen, where it is not. */
  readonly reveal: (box: Box) => void;
  /** For the frame around the picture. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
  };
}

/** Zoom and pan of a picture by mouse, touch and keyboard. The wheel alone scrolls; with Ctrl or Cmd it zooms. */
export function useZoom(box: RefObject<HTMLDivElement | null>, size: { readonly width: number; readonly height: number }): Zooming {
  const [view, setView] = useState<ZoomView>();
  const { width, height } = size;
  const fitted = useCallback((least: number) => fittedIn(box.current, { width, height }, least), [box, width, height]);
  const first = useCallback(() => fitted(READABLE), [fitted]);
  const zoomBy = useCallback(
    (factor: number, at?: Place) => {
      setView((before) => {
        const from = before ?? first();
        const zoom = within(from.zoom * factor);
        const centre = at ?? { x: (box.current?.clientWidth ?? 0) / 2, y: (box.current?.clientHeight ?? 0) / 2 };
        return { zoom, x: from.x + centre.x / from.zoom - centre.x / zoom, y: from.y + centre.y / from.zoom - centre.y / zoom };
      });
    },
    [box, first],
  );
  const panBy = useCallback(
    (x: number, y: number) => {
      setView((before) => {
        const from = before ?? first();
        return { ...from, x: from.x + x / from.zoom, y: from.y + y / from.zoom };
      });
    },
    [first],
  );
  const fit = useCallback(() => {
    setView(fitted(0));
  }, [fitted]);
  const reveal = useCallback(
    (shown: Box) => {
      const frame = box.current;
      if (frame === null) return;
      setView((before) => seeing(shown, before, { from: before ?? first(), width: frame.clientWidth, height: frame.clientHeight }));
    },
    [box, first],
  );
  useWheel(box, zoomBy, panBy);
  const drag = useDrag(panBy, zoomBy);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keyAction(event.key, { zoomBy, panBy, fit });
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return { view, first, zoomBy, fit, reveal, handlers: { ...drag, onKeyDown } };
}

type Size = { readonly width: number; readonly height: number };

/** @param least - the smallest zoom to take; what does not fit then is seen from its top. */
function fittedIn(frame: HTMLElement | null, { width, height }: Size, least: number): ZoomView {
  const zoom = frame === null ? 1 : within(Math.max(least, Math.min(frame.clientWidth / width, frame.clientHeight / height, 1)));
  const y = -((frame?.clientHeight ?? height) / zoom - height) / 2;
  return { zoom, x: -((frame?.clientWidth ?? width) / zoom - width) / 2, y: Math.min(0, y) };
}

/** @returns the view there was, where the box is seen in it; else one that has the box in the upper middle. */
function seeing(shown: Box, before: ZoomView | undefined, frame: Size & { readonly from: ZoomView }): ZoomView | undefined {
  const { from } = frame;
  const width = frame.width / from.zoom;
  const height = frame.height / from.zoom;
  const isAcross = shown.x >= from.x && shown.x + shown.width <= from.x + width;
  const isDown = shown.y >= from.y && shown.y + HEAD <= from.y + height;
  if (isAcross && isDown) return before;
  return { zoom: from.zoom, x: shown.x + shown.width / 2 - width / 2, y: shown.y - height / 3 };
}

/** One pointer moves the picture, two fingers pinch it. */
function useDrag(panBy: Actions["panBy"], zoomBy: ZoomAt): Omit<Zooming["handlers"], "onKeyDown"> {
  const held = useRef(new Map<number, Place>());
  const isMoving = useRef(false);
  const release = (event: PointerEvent) => {
    held.current.delete(event.pointerId);
    isMoving.current = false;
  };
  return {
    onPointerDown: (event) => {
      held.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove: (event) => {
      const from = held.current.get(event.pointerId);
      if (from === undefined) return;
      if (event.buttons === 0) {
        release(event);
        return;
      }
      const to = { x: event.clientX, y: event.clientY };
      if (!isMoving.current && distance(from, to) < DRAG_STARTS) return;
      if (!isMoving.current) event.currentTarget.setPointerCapture(event.pointerId);
      isMoving.current = true;
      held.current.set(event.pointerId, to);
      const other = [...held.current].find(([id]) => id !== event.pointerId)?.[1];
      if (other === undefined) {
        panBy(from.x - to.x, from.y - to.y);
        return;
      }
      const corner = event.currentTarget.getBoundingClientRect();
      zoomBy(distance(to, other) / Math.max(1, distance(from, other)), {
        x: (to.x + other.x) / 2 - corner.left,
        y: (to.y + other.y) / 2 - corner.top,
      });
      panBy((from.x - to.x) / 2, (from.y - to.y) / 2);
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

type ZoomAt = (factor: number, at: Place) => void;

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

interface Actions {
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (x: number, y: number) => void;
  readonly fit: () => void;
}

function keyAction(key: string, { zoomBy, panBy, fit }: Actions): (() => void) | undefined {
  switch (key) {
    case "+":
    case "=":
      return () => {
        zoomBy(1.25);
      };
    case "-":
      return () => {
        zoomBy(0.8);
      };
    case "0":
      return fit;
    case "ArrowLeft":
      return () => {
        panBy(-PAN_STEP, 0);
      };
    case "ArrowRight":
      return () => {
        panBy(PAN_STEP, 0);
      };
    case "ArrowUp":
      return () => {
        panBy(0, -PAN_STEP);
      };
    case "ArrowDown":
      return () => {
        panBy(0, PAN_STEP);
      };
    default:
      return undefined;
  }
}

function useWheel(box: RefObject<HTMLDivElement | null>, zoomBy: ZoomAt, panBy: (x: number, y: number) => void): void {
  useEffect(() => {
    const frame = box.current;
    if (frame === null) return undefined;
    // React listens passively, and a passive listener may not keep the page from scrolling.
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const corner = frame.getBoundingClientRect();
      if (event.ctrlKey || event.metaKey)
        zoomBy(Math.exp(-event.deltaY / 300), { x: event.clientX - corner.left, y: event.clientY - corner.top });
      else panBy(event.deltaX, event.deltaY);
    };
    frame.addEventListener("wheel", turn, { passive: false });
    return () => {
      frame.removeEventListener("wheel", turn);
    };
  }, [box, zoomBy, panBy]);
}

function within(zoom: number): number {
  return Math.min(MOST, Math.max(LEAST, zoom));
}

"use client";
import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** What part of the picture is seen: its top left corner, and pixels of the screen for one of the picture. */
export interface ZoomView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const LEAST = 0.1;
const MOST = 2.5;
const PAN_STEP = 60;
const DRAG_STARTS = 4; // pixels: a hand that trembles still clicks

export interface Zooming {
  /** Undefined while the whole picture is fitted in. */
  readonly view: ZoomView | undefined;
  readonly fitted: () => ZoomView;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** For the frame around the picture. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
    readonly onPointerUp: () => void;
  };
}

/** Zoom and pan of a picture by mouse, touch and keyboard. The wheel alone scrolls; with Ctrl or Cmd it zooms. */
export function useZoom(box: RefObject<HTMLDivElement | null>, size: { readonly width: number; readonly height: number }): Zooming {
  const [view, setView] = useState<ZoomView>();
  const { width, height } = size;
  const fitted = useCallback((): ZoomView => {
    const frame = box.current;
    const zoom = frame === null ? 1 : within(Math.min(frame.clientWidth / width, frame.clientHeight / height, 1));
    return { zoom, x: -((frame?.clientWidth ?? width) / zoom - width) / 2, y: -((frame?.clientHeight ?? height) / zoom - height) / 2 };
  }, [box, width, height]);
  const zoomBy = useCallback(
    (factor: number, at?: { readonly x: number; readonly y: number }) => {
      setView((before) => {
        const from = before ?? fitted();
        const zoom = within(from.zoom * factor);
        const centre = at ?? { x: (box.current?.clientWidth ?? 0) / 2, y: (box.current?.clientHeight ?? 0) / 2 };
        return { zoom, x: from.x + centre.x / from.zoom - centre.x / zoom, y: from.y + centre.y / from.zoom - centre.y / zoom };
      });
    },
    [box, fitted],
  );
  const panBy = useCallback(
    (x: number, y: number) => {
      setView((before) => {
        const from = before ?? fitted();
        return { ...from, x: from.x + x / from.zoom, y: from.y + y / from.zoom };
      });
    },
    [fitted],
  );
  const fit = useCallback(() => {
    setView(undefined);
  }, []);
  useWheel(box, zoomBy, panBy);
  const drag = useDrag(panBy);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keyAction(event.key, { zoomBy, panBy, fit });
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return { view, fitted, zoomBy, fit, handlers: { ...drag, onKeyDown } };
}

function useDrag(panBy: (x: number, y: number) => void): Omit<Zooming["handlers"], "onKeyDown"> {
  const dragged = useRef<{ x: number; y: number; moving: boolean } | undefined>(undefined);
  return {
    onPointerDown: (event) => {
      dragged.current = { x: event.clientX, y: event.clientY, moving: false };
    },
    onPointerMove: (event) => {
      const from = dragged.current;
      if (from === undefined || event.buttons === 0) return;
      const by = { x: from.x - event.clientX, y: from.y - event.clientY };
      if (!from.moving && Math.hypot(by.x, by.y) < DRAG_STARTS) return;
      if (!from.moving) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = { x: event.clientX, y: event.clientY, moving: true };
      panBy(by.x, by.y);
    },
    onPointerUp: () => {
      dragged.current = undefined;
    },
  };
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

function useWheel(
  box: RefObject<HTMLDivElement | null>,
  zoomBy: (factor: number, at: { readonly x: number; readonly y: number }) => void,
  panBy: (x: number, y: number) => void,
): void {
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

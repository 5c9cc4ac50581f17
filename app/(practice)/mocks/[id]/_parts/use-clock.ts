"use client";
import { useCallback, useEffect, useRef, useState } from "react";

const TICK_MS = 500;

export interface Clock {
  /** Milliseconds to the end, never below zero. */
  readonly leftMs: number;
  /** Sets it right by what the server said. */
  readonly set: (leftMs: number) => void;
}

/**
 * Counts down to the server's end of time. Each tick computes from a moment, so that throttled timers and changes of the local
 * clock do no harm; a page that slept asks the server anew through `onWake`.
 */
export function useClock(firstLeftMs: number, onWake: () => void): Clock {
  const endsAt = useRef<number | undefined>(undefined);
  const [leftMs, setLeftMs] = useState(firstLeftMs);
  const set = useCallback((left: number) => {
    endsAt.current = performance.now() + left;
    setLeftMs(Math.max(0, left));
  }, []);
  useEffect(() => {
    endsAt.current ??= performance.now() + firstLeftMs;
    const tick = () => {
      setLeftMs(Math.max(0, (endsAt.current ?? 0) - performance.now()));
    };
    const woke = () => {
      tick();
      if (document.visibilityState === "visible") onWake();
    };
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener("visibilitychange", woke);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", woke);
    };
  }, [firstLeftMs, onWake]);
  return { leftMs, set };
}

"use client";
import { useEffect, useRef } from "react";
import type { Answers } from "./use-answers";

/** Adds the time an item was on the screen to its answer when it is left; a page in the background does not count. */
export function useSpentTime(itemId: string | undefined, answers: Answers): void {
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  });
  useEffect(() => {
    if (itemId === undefined) return;
    let sinceMs = performance.now();
    const note = (): void => {
      const now = performance.now();
      const { of, change } = latest.current;
      change(itemId, { spentMs: Math.round(of(itemId).spentMs + now - sinceMs) });
      sinceMs = now;
    };
    const onVisibility = (): void => {
      if (document.visibilityState === "hidden") note();
      else sinceMs = performance.now();
    };
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      document.removeEventListener("visibilitychange", onVisibility);
      if (document.visibilityState === "visible") note();
    };
  }, [itemId]);
}

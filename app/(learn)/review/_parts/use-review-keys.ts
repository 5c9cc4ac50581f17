"use client";
import { useLayoutEffect } from "react";
import { actOf, type KeyField } from "./review-key";
import type { Review } from "./use-review";

/**
 * One key does it: Space or Enter turns the card over, and then says what is suggested; 1 to 4 rate, U takes the last one back,
 * letters choose an option. What is typed into a field stays there.
 */
export function useReviewKeys(review: Review): void {
  // Before it is painted: what is seen to take keys takes them.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.repeat) return;
      const act = actOf(event.key, fieldOf(event.target), review);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [review]);
}

function fieldOf(target: EventTarget | null): KeyField {
  if (!(target instanceof HTMLElement)) return "none";
  if (target instanceof HTMLInputElement) return target.type === "radio" || target.type === "checkbox" ? "choice" : "text";
  if (target.closest("textarea, select, dialog, [contenteditable]")) return "text";
  return target.closest("button, a, summary") ? "control" : "none";
}

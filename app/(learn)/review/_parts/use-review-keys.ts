"use client";
import { useLayoutEffect } from "react";
import type { Rating } from "@/lib/reviews";
import type { Review } from "./use-review";

const RATING_OF: Readonly<Record<string, Rating>> = { "1": 1, "2": 2, "3": 3, "4": 4 };
const KNOWN: Rating = 3;

/**
 * One key does it: Space or Enter turns the card over, and then says what is suggested; 1 to 4 rate, U takes the last one back,
 * letters choose an option. What is typed into a field stays there.
 */
export function useReviewKeys(review: Review): void {
  // Before it is painted: what is seen to take keys takes them.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.repeat) return;
      const act = actionFor(event, review);
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

function actionFor({ key, target }: KeyboardEvent, review: Review): (() => void) | undefined {
  const field = fieldOf(target);
  if (field === "text") return undefined;
  const isGo = key === "Enter" || (key === " " && field !== "choice");
  if (isGo && field !== "control")
    return review.turned === undefined
      ? review.show
      : () => {
          review.rateIt(review.turned?.suggested ?? KNOWN);
        };
  const rating = RATING_OF[key];
  if (rating !== undefined && review.turned !== undefined)
    return () => {
      review.rateIt(rating);
    };
  if (key.toLowerCase() === "u") return review.takeBack;
  return choose(key, review);
}

function choose(key: string, { front, answer, turned, onAnswer }: Review): (() => void) | undefined {
  if (front === undefined || turned !== undefined || front.asks === "ordering" || !front.choices.some(({ id }) => id === key))
    return undefined;
  if (front.asks !== "multiple")
    return () => {
      onAnswer([key]);
    };
  return () => {
    onAnswer(answer.includes(key) ? answer.filter((id) => id !== key) : [...answer, key]);
  };
}

/** What the key was pressed in: text keeps every key, a choice keeps Space, a button or link keeps Space and Enter. */
function fieldOf(target: EventTarget | null): "text" | "choice" | "control" | "none" {
  if (!(target instanceof HTMLElement)) return "none";
  if (target instanceof HTMLInputElement) return target.type === "radio" || target.type === "checkbox" ? "choice" : "text";
  if (target.closest("textarea, select, dialog, [contenteditable]")) return "text";
  return target.closest("button, a, summary") ? "control" : "none";
}

"use client";
import { classNames } from "@/app/_parts/ui/class-names";
import type { TurnedCard } from "../actions";
import { inTime } from "./in-time";
import { RATING_WORDS } from "./rating-words";
import type { Review } from "./use-review";

/** Four ways to say how well it was known, each with when the card would come back. What is suggested is marked, and one key takes it. */
export function RatingBar({ review, turned }: { readonly review: Review; readonly turned: TurnedCard }) {
  const { suggested } = turned;
  return (
    <fieldset className="mt-6 border-t border-line pt-4" disabled={review.isBusy}>
      <legend className="sr-only">How well did you know it?</legend>
      <p aria-hidden className="mb-3 font-medium">
        How well did you know it?
      </p>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {RATING_WORDS.map(({ rating, label, hint }) => (
          <button
            key={rating}
            type="button"
            title={hint}
            onClick={() => {
              review.rateIt(rating);
            }}
            className={classNames(
              "grid min-h-14 content-center justify-items-start gap-0.5 rounded-control border bg-raised px-3 py-2 text-left hover:border-accent disabled:opacity-55",
              rating === suggested ? "border-accent bg-accent-wash" : "border-line-strong",
            )}
          >
            <span className="text-[0.9375rem] font-medium">
              <kbd className="mr-1.5 text-sm text-muted">{rating}</kbd>
              {label}
            </span>
            <span className="text-sm text-muted">in {inTime(turned.comesBackMs[rating - 1] ?? 0)}</span>
          </button>
        ))}
      </div>
      <p className="mt-3 text-sm text-muted">
        {suggested === null ? "Press 1 to 4; Enter says “Known”." : `Marked is what your answer says; Enter takes it, 1 to 4 correct it.`}
      </p>
    </fieldset>
  );
}

"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { inTime } from "./in-time";
import { RATING_WORDS } from "./rating-words";
import { ReviewCard } from "./review-card";
import type { ReviewFront } from "./review-front";
import { type Review, useReview } from "./use-review";
import { useReviewKeys } from "./use-review-keys";

const PROBLEMS: Readonly<Record<NonNullable<Review["problem"]>, string>> = {
  "signed-out": "You are signed out. Sign in again in another tab, then go on here.",
  malformed: "The page sent something the server does not understand. Reload it and try again.",
  "no-such-card": "This card is no longer in your reviews, or not in the course. Reload the page.",
  "changed-elsewhere": "This card was reviewed on another device in the meantime. Reload the page to go on.",
  unreachable: "The server did not answer. Check your connection, then press the key again.",
  "nothing-to-undo": "There is nothing left to take back.",
};

interface ReviewSessionProps {
  readonly fronts: readonly ReviewFront[];
  /** Shown after the last card. */
  readonly done: ReactNode;
  /** The review before this session, where it can be corrected; shown while nothing else is up. */
  readonly before: ReactNode;
}

/** Cards one after another. */
export function ReviewSession({ fronts, done, before }: ReviewSessionProps) {
  const review = useReview(fronts);
  useReviewKeys(review);
  const router = useRouter();
  const { front, problem } = review;
  const isOver = front === undefined && review.done > 0;
  useEffect(() => {
    if (isOver) router.refresh(); // the server says when the next one is due
  }, [isOver, router]);
  return (
    <div className="grid max-w-measure grid-cols-1 gap-4">
      {front === undefined ? done : <ReviewCard review={review} front={front} />}
      {front === undefined && review.done === 0 ? before : null}
      {problem === undefined ? null : (
        <Alert tone="caught" live="alert">
          {PROBLEMS[problem]}
        </Alert>
      )}
      <div className="flex min-h-9 flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted">
        <p role="status">
          {review.left > 0 ? `${review.left} ${review.left === 1 ? "card" : "cards"} to go. ` : ""}
          {review.last === undefined ? "" : lastSaid(review.last)}
        </p>
        {review.last === undefined ? null : (
          <Button size="sm" variant="quiet" disabled={review.isBusy} onClick={review.takeBack}>
            Undo <kbd className="text-muted">U</kbd>
          </Button>
        )}
      </div>
    </div>
  );
}

function lastSaid({ rating, comesBackMs }: NonNullable<Review["last"]>): string {
  return `The last was “${RATING_WORDS[rating - 1]?.label}”: it comes back in ${inTime(comesBackMs)}.`;
}

"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/app/_parts/ui/button";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { noteReviewsChanged } from "@/app/_study/reviews-changed";
import type { ReviewQueue } from "@/lib/reviews";
import { correct, undo } from "../actions";
import { RATING_WORDS } from "./rating-words";

/** The last review, however it was rated: by hand, or by how something went. It can be corrected and taken back. */
export function LastRating({ last }: { readonly last: NonNullable<ReviewQueue["last"]> }) {
  const [isBusy, startTransition] = useTransition();
  const [isLost, setLost] = useState(false);
  const hydrated = useHydrated();
  const router = useRouter();
  const change = (work: () => Promise<boolean>): void => {
    startTransition(async () => {
      setLost(!(await work().catch(() => false)));
      noteReviewsChanged();
      router.refresh();
    });
  };
  return (
    <fieldset
      disabled={!hydrated || isBusy}
      className="mt-6 grid max-w-measure gap-2 rounded-control border border-line bg-sunken px-4 py-3"
    >
      <legend className="sr-only">Your last review</legend>
      <p className="text-[0.9375rem]">
        Your last review, about {last.topic}, counts as “{RATING_WORDS[last.rating - 1]?.label}”. Was it otherwise?
      </p>
      <div className="flex flex-wrap gap-2">
        {RATING_WORDS.filter(({ rating }) => rating !== last.rating).map(({ rating, label }) => (
          <Button
            key={rating}
            size="sm"
            onClick={() => {
              change(() => correct(rating));
            }}
          >
            {label}
          </Button>
        ))}
        <Button
          size="sm"
          variant="quiet"
          onClick={() => {
            change(async () => {
              const undone = await undo();
              if (undone !== null) window.location.reload(); // the card is due again: a new session begins with it
              return undone !== null;
            });
          }}
        >
          Take it back
        </Button>
      </div>
      {isLost ? (
        <p role="alert" className="text-sm text-failed-ink">
          That could not be changed. Reload the page and try again.
        </p>
      ) : null}
    </fieldset>
  );
}

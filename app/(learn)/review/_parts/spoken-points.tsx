"use client";
import { useState } from "react";
import { Checkbox } from "@/app/_parts/ui/checkbox";
import type { TurnedCard } from "../actions";
import { RatingBar } from "./rating-bar";
import { spokenRating } from "./spoken-rating";
import type { Review } from "./use-review";

/** Key points to tick, from which the rating follows; the learner may say otherwise. */
export function SpokenPoints({ review, turned }: { readonly review: Review; readonly turned: TurnedCard }) {
  const [made, setMade] = useState<ReadonlySet<number>>(new Set());
  return (
    <>
      <fieldset className="mt-5 grid gap-1">
        <legend className="mb-1 font-medium">Which of these did you say?</legend>
        {turned.points.map((point, index) => (
          <Checkbox
            key={index}
            label={point}
            checked={made.has(index)}
            onChange={(event) => {
              const others = [...made].filter((one) => one !== index);
              const now = new Set(event.target.checked ? [...others, index] : others);
              setMade(now);
              review.suggest(now.size === 0 ? null : spokenRating(now.size / turned.points.length));
            }}
          />
        ))}
      </fieldset>
      <RatingBar review={review} turned={turned} />
    </>
  );
}

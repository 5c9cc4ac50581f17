"use client";
import { useEffect, useRef } from "react";
import { AnswerControl } from "@/app/(learn)/_parts/answer-control";
import { Badge } from "@/app/_parts/ui/badge";
import { Button } from "@/app/_parts/ui/button";
import { Field } from "@/app/_parts/ui/field";
import { Input } from "@/app/_parts/ui/input";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { RatingBar } from "./rating-bar";
import { type ReviewFront } from "./review-front";
import { SpokenPoints } from "./spoken-points";
import type { Review } from "./use-review";

/** The card that is up: its front, and once it is turned its back and how well it was known. */
export function ReviewCard({ review, front }: { readonly review: Review; readonly front: ReviewFront }) {
  const hydrated = useHydrated();
  const { turned, isBusy, show } = review;
  const card = useRef<HTMLDivElement>(null);
  const isUnderWay = review.done > 0 || turned !== undefined;
  useEffect(() => {
    // What was typed in is closed now, and a closed field swallows keys.
    if (isUnderWay) card.current?.focus({ preventScroll: true });
  }, [isUnderWay, front]);
  return (
    <section
      ref={card}
      tabIndex={-1}
      aria-label={`Card about ${front.topic}`}
      aria-busy={isBusy}
      className="min-w-0 rounded-state border border-line bg-raised p-5 wrap-anywhere outline-none sm:p-6 [&_fieldset]:min-w-0"
    >
      <p className="mb-4 flex flex-wrap items-center gap-2 text-sm text-muted">
        <span className="mr-auto">{front.topic}</span>
        {front.isNew ? <Badge tone="accent">New</Badge> : null}
      </p>
      {front.about}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <fieldset disabled={!hydrated || turned !== undefined}>
          <Front review={review} front={front} />
        </fieldset>
        {turned === undefined ? (
          <div className="mt-5 flex flex-wrap items-center gap-3">
            <Button type="submit" variant="primary" disabled={!hydrated || isBusy}>
              Show
            </Button>
            <span className="text-sm text-muted max-sm:hidden">
              Space or Enter{front.choices.length > 0 && front.asks !== "ordering" ? "; a letter chooses" : ""}
            </span>
          </div>
        ) : null}
      </form>
      <div role="status">{turned?.back}</div>
      {turned === undefined ? null : turned.points.length > 0 ? (
        <SpokenPoints key={`${front.subject}/${review.done}`} review={review} turned={turned} />
      ) : (
        <RatingBar review={review} turned={turned} />
      )}
    </section>
  );
}

function Front({ review: { answer, onAnswer }, front }: { readonly review: Review; readonly front: ReviewFront }) {
  const { asks, prompt, choices, typed, numbers, subject } = front;
  if (asks === "interview") {
    return (
      <div className="grid gap-2">
        <p className="text-lg font-medium">{prompt}</p>
        <p className="text-muted">Say your answer, aloud or in thought. Then show ours.</p>
      </div>
    );
  }
  if (asks === "drill") {
    return (
      <div className="grid gap-4">
        <div className="prose">{prompt}</div>
        {numbers.map(({ label, unit }, index) => (
          <Field key={label} label={`${label}, in ${unit}`}>
            {(control) => (
              <Input
                {...control}
                inputMode="decimal"
                autoComplete="off"
                maxLength={80}
                value={answer[index] ?? ""}
                onChange={(event) => {
                  onAnswer(answer.with(index, event.target.value));
                }}
              />
            )}
          </Field>
        ))}
      </div>
    );
  }
  return <AnswerControl name={subject} kind={asks} prompt={prompt} choices={choices} typed={typed} answer={answer} onAnswer={onAnswer} />;
}

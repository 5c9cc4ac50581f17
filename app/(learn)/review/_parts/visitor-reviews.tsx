"use client";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { missedHere } from "@/app/_study/missed-here";
import { useStudy } from "@/app/_study/use-study";
import { useHydrated } from "@/app/_parts/use-hydrated";

/** What reviews need an account for, and what can be done without one: the questions missed in this browser, once more. */
export function VisitorReviews() {
  const missed = missedHere(useStudy().record);
  const hydrated = useHydrated();
  return (
    <EmptyState
      title={hydrated && missed.length > 0 ? `${missed.length} missed in this browser` : "Reviews are kept with an account"}
      action={
        <div className="flex flex-wrap justify-center gap-3">
          <ButtonLink href="/sign-up?from=/review" variant="primary">
            Make a free account
          </ButtonLink>
          <ButtonLink href={hydrated && missed.length > 0 ? "/quizzes?missed=1" : "/quizzes"}>
            {hydrated && missed.length > 0 ? "Practise them once more" : "Take a quiz"}
          </ButtonLink>
        </div>
      }
    >
      <p>
        When a card comes back depends on how well you knew it each time, over weeks and on every device. That takes an account; it is free.
        What you have missed in this browser comes along and is queued.
      </p>
    </EmptyState>
  );
}

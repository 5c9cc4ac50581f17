"use client";
import type { Route } from "next";
import Link from "next/link";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Card } from "@/app/_parts/ui/card";
import { missedHere } from "@/app/_study/missed-here";
import { useStudy } from "@/app/_study/use-study";

/** What this browser knows of a visitor: where reading stopped, and what was missed. The plan and the reviews need an account, and say so. */
export function VisitorToday() {
  const { record } = useStudy();
  const place = record.places[0];
  const missed = missedHere(record).length;
  return (
    <div className="grid max-w-measure gap-4">
      {place === undefined ? (
        <Step href="/learn" title="Begin with the first lesson" why="Or with an exercise: nothing needs an account to try." />
      ) : (
        <Step
          href={`/learn/${place.lessonPath}${place.headingId === "" ? "" : `#${place.headingId}`}`}
          title="Go on reading"
          why="You stopped here, in this browser."
        />
      )}
      {missed > 0 ? (
        <Step
          href="/quizzes?missed=1"
          title={`${missed} ${missed === 1 ? "question" : "questions"} missed`}
          why="Answer them once more; the explanations have had time to sink in."
        />
      ) : null}
      <Card className="grid gap-3">
        <h2 className="text-lg">A date, a plan, and reviews</h2>
        <p className="text-muted">
          With a free account this page plans the days until your interview around the minutes you have, and brings back what you missed
          before you forget it. What this browser keeps comes along.
        </p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/sign-up?from=/today" variant="primary">
            Make a free account
          </ButtonLink>
          <ButtonLink href="/sign-in?from=/today">Sign in</ButtonLink>
        </div>
      </Card>
    </div>
  );
}

function Step({ href, title, why }: { readonly href: string; readonly title: string; readonly why: string }) {
  return (
    <Card className="relative grid gap-1 hover:border-accent">
      <h2 className="text-lg">
        <Link href={href as Route} prefetch={false} className="after:absolute after:inset-0">
          {title}
        </Link>
      </h2>
      <p className="text-muted">{why}</p>
    </Card>
  );
}

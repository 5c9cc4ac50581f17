"use client";
import { lessonHref } from "@/app/(learn)/_parts/lesson-href";
import { Button } from "@/app/_parts/ui/button";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import Link from "next/link";
import type { QuizQuestion, Verdicts } from "./quiz-question";

/** How a quiz went: by lesson, with what was missed and what becomes of it. First answers count. */
export function QuizEnd({
  questions,
  verdicts,
  isSignedIn,
  onAgain,
}: {
  readonly questions: readonly QuizQuestion[];
  readonly verdicts: Verdicts;
  readonly isSignedIn: boolean;
  readonly onAgain: () => void;
}) {
  const answered = questions.filter(({ name }) => name in verdicts);
  const right = answered.filter(({ name }) => verdicts[name] === "right").length;
  const missed = answered.length - right;
  const topics = [...new Map(questions.map(({ topic, path }) => [topic, path]))];
  return (
    <section aria-labelledby="end" className="grid max-w-measure gap-6">
      <div className="grid gap-2">
        <h2 id="end" className="text-title tracking-tight">
          {right} of {questions.length} right
        </h2>
        <p className="text-lg text-muted">
          {afterwards({ missed, answered: answered.length, skipped: questions.length - answered.length, isSignedIn })}
        </p>
      </div>
      <ul className="grid gap-2 [&]:list-none [&]:pl-0">
        {topics.map(([topic, path]) => {
          const own = questions.filter((question) => question.topic === topic);
          const known = own.filter(({ name }) => verdicts[name] === "right").length;
          return (
            <li key={topic} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2">
              <Link href={lessonHref(path)} prefetch={false} className="mr-auto text-accent underline underline-offset-4">
                {topic}
              </Link>
              <span className="tabular-nums">
                {known} of {own.length}
              </span>
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap gap-3">
        {missed > 0 && isSignedIn ? (
          <ButtonLink href="/review" variant="primary">
            Review the missed
          </ButtonLink>
        ) : null}
        <ButtonLink href="/quizzes" {...(missed === 0 && { variant: "primary" as const })}>
          Another quiz
        </ButtonLink>
        <Button onClick={onAgain}>This one again</Button>
        {isSignedIn ? null : <ButtonLink href="/sign-up?from=/review">Keep this with an account</ButtonLink>}
      </div>
    </section>
  );
}

function afterwards({
  missed,
  answered,
  skipped,
  isSignedIn,
}: {
  readonly missed: number;
  readonly answered: number;
  readonly skipped: number;
  readonly isSignedIn: boolean;
}): string {
  if (answered === 0) return "Nothing was answered. Take it again whenever you like.";
  const left = skipped > 0 ? ` ${skipped} ${skipped === 1 ? "was" : "were"} skipped.` : "";
  if (missed === 0) return `Nothing missed.${left}`;
  const one = missed === 1;
  const queued = isSignedIn ? `${one ? "is" : "are"} queued for review` : `${one ? "is" : "are"} kept in this browser, to practise again`;
  return `${missed} ${one ? "miss" : "misses"}: ${one ? "it" : "they"} ${queued}.${left}`;
}

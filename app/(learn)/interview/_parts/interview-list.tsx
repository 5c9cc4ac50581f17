"use client";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/app/_parts/ui/badge";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { useStudy } from "@/app/_study/use-study";
import { MARKS } from "./marks";

interface ListedQuestion {
  readonly slug: string;
  readonly question: ReactNode;
  readonly level: string;
  readonly access: string;
  readonly topic: string;
}

const GOOD = 2;

/** Whether a mark, or none, fits the filter by progress. */
function fits(progress: string, mark: number | undefined): boolean {
  if (progress === "open") return mark === undefined;
  if (progress === "weak") return mark !== undefined && mark < GOOD;
  return progress !== "good" || (mark ?? 0) >= GOOD;
}

/** The questions by topic, each with the mark that the reader gave the own answer. Marks may be the browser's, so it filters by them here. */
export function InterviewList({
  questions,
  total,
  progress,
}: {
  readonly questions: readonly ListedQuestion[];
  readonly total: number;
  readonly progress: string;
}) {
  const { record, isKnown } = useStudy();
  const marks = new Map(record.interview.map(({ questionSlug, mark }) => [questionSlug, mark]));
  const shown = isKnown ? questions.filter(({ slug }) => fits(progress, marks.get(slug))) : questions;
  const topics = [...new Set(shown.map(({ topic }) => topic))];
  return (
    <>
      <p role="status" className="py-4 text-sm text-muted">
        {shown.length === total ? `${total} questions` : `${shown.length} of ${total} questions`}
        {marks.size > 0 ? `, ${marks.size} answered, ${[...marks.values()].filter((mark) => mark >= GOOD).length} of them well` : ""}
      </p>
      {shown.length === 0 ? <EmptyState title="No question fits all of that">Take one of the filters back.</EmptyState> : null}
      <div className="grid gap-10">
        {topics.map((topic) => (
          <section key={topic} aria-label={topic}>
            <h2 className="mb-3 text-xl">{topic}</h2>
            <ul className="grid gap-2 [&]:list-none [&]:pl-0">
              {shown
                .filter((question) => question.topic === topic)
                .map((question) => (
                  <Row key={question.slug} question={question} mark={marks.get(question.slug)} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Row({ question, mark }: { readonly question: ListedQuestion; readonly mark: number | undefined }) {
  const given = mark === undefined ? undefined : MARKS[mark];
  return (
    <li className="relative flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2 rounded-control border border-line bg-raised px-4 py-3 hover:border-accent">
      <Link href={`/interview/${question.slug}` as Route} prefetch={false} className="min-w-0 after:absolute after:inset-0">
        {question.question}
      </Link>
      <span className="flex flex-wrap gap-1.5">
        {given ? <Badge tone={given.tone}>{given.short}</Badge> : null}
        <Badge>{question.level}</Badge>
        {question.access === "premium" ? <Badge tone="premium">Premium</Badge> : null}
      </span>
    </li>
  );
}

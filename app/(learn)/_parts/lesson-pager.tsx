import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { LessonCard } from "@/lib/catalog";

/** The lessons before and after this one in its topic. */
export function LessonPager({
  lessons,
  current,
  href,
}: {
  readonly lessons: readonly LessonCard[];
  readonly current: string;
  readonly href: (slug: string) => Route;
}) {
  const index = lessons.findIndex(({ slug }) => slug === current);
  const previous = lessons[index - 1];
  const next = lessons[index + 1];
  const look =
    "flex min-h-16 items-center gap-3 rounded-state border border-line bg-raised px-5 py-3 hover:border-accent hover:text-accent";
  return (
    <nav aria-label="Lessons" data-print="hide" className="mt-14 grid max-w-measure gap-4 sm:grid-cols-2">
      {previous ? (
        <Link href={href(previous.slug)} className={look} rel="prev">
          <ArrowLeft aria-hidden className="size-4 shrink-0" />
          <span>
            <span className="block text-sm text-muted">Previous</span>
            {previous.title}
          </span>
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link href={href(next.slug)} className={`${look} justify-end text-right`} rel="next">
          <span>
            <span className="block text-sm text-muted">Next</span>
            {next.title}
          </span>
          <ArrowRight aria-hidden className="size-4 shrink-0" />
        </Link>
      ) : null}
    </nav>
  );
}

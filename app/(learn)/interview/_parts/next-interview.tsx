import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Markdown } from "@/app/(learn)/_parts/markdown";
import type { InterviewCard } from "@/lib/catalog";

const LOOK = "flex min-h-16 items-center gap-3 rounded-state border border-line bg-raised px-5 py-3 hover:border-accent hover:text-accent";

/** The questions before and after this one in the bank. */
export function NextInterview({ bank, current }: { readonly bank: readonly InterviewCard[]; readonly current: string }) {
  const index = bank.findIndex(({ slug }) => slug === current);
  const previous = bank[index - 1];
  const next = bank[index + 1];
  return (
    <nav aria-label="Questions" data-print="hide" className="grid gap-4 sm:grid-cols-2">
      {previous ? (
        <Link href={`/interview/${previous.slug}` as Route} prefetch={false} rel="prev" className={LOOK}>
          <ArrowLeft aria-hidden className="size-4 shrink-0" />
          <span>
            <span className="block text-sm text-muted">Previous question</span>
            <Markdown text={previous.question} inline />
          </span>
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link href={`/interview/${next.slug}` as Route} prefetch={false} rel="next" className={`${LOOK} justify-end text-right`}>
          <span>
            <span className="block text-sm text-muted">Next question</span>
            <Markdown text={next.question} inline />
          </span>
          <ArrowRight aria-hidden className="size-4 shrink-0" />
        </Link>
      ) : null}
    </nav>
  );
}

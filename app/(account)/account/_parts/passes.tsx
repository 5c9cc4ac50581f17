import { CircleCheck } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import type { Pass } from "@/lib/learning";

/** What the learner has passed, each with the way back to it. */
export function Passes({ passes, total }: { readonly passes: readonly Pass[]; readonly total: number }) {
  if (passes.length === 0) {
    return <p className="text-muted">No exercise is passed yet. What you hand in and pass is listed here, on every device.</p>;
  }
  return (
    <>
      <p className="text-muted">
        {passes.length} of {total} exercises passed
      </p>
      <ul className="grid gap-2">
        {passes.map(({ slug, title }) => (
          <li key={slug} className="flex items-start gap-2">
            <CircleCheck aria-hidden className="mt-1 size-4 shrink-0 text-succeeded-ink" />
            <Link href={`/exercises/${slug}` as Route} className="text-accent underline">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

import Link from "next/link";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import type { MockSummary } from "@/lib/interviews";

const DAY = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", year: "numeric" });

/** Every mock interview taken, newest first, with a bar for its score: the trend is seen from bottom to top. */
export function TakenList({ taken }: { readonly taken: readonly MockSummary[] }) {
  if (taken.length === 0) {
    return (
      <EmptyState title="None yet">
        Your scores and their trend stand here once you have sat one. The phone screen is a good first.
      </EmptyState>
    );
  }
  return (
    <ol className="grid gap-2 [&]:list-none [&]:pl-0">
      {taken.map(({ id, title, startedAt, score }) => {
        const percent = score === undefined || score.of === 0 ? 0 : Math.round((100 * score.got) / score.of);
        return (
          <li
            key={id}
            className="relative grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-2 rounded-control border border-line bg-raised p-4"
          >
            <Link href={score === undefined ? `/mocks/${id}` : `/mocks/${id}/result`} className="font-medium after:absolute after:inset-0">
              {title}
            </Link>
            <span className="tabular-nums">{score === undefined ? "Running: go on" : `${percent} %`}</span>
            <span className="text-sm text-muted">{DAY.format(startedAt)}</span>
            {score === undefined ? null : (
              <span aria-hidden className="h-2 w-28 overflow-hidden rounded-full bg-sunken sm:w-48">
                <span className="block h-full bg-accent" style={{ width: `${percent}%` }} />
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

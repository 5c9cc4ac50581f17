import type { Route } from "next";
import Link from "next/link";
import { KIND_WORDS } from "@/app/_parts/classes/kind-words";
import { day } from "@/app/_parts/classes/day";
import { Badge } from "@/app/_parts/ui/badge";
import { Button } from "@/app/_parts/ui/button";
import type { AssignmentView } from "@/lib/cohorts";
import { takeBack } from "../../actions";

/** What the class is to do, with its days. */
export function AssignmentList({
  id,
  assignments,
  closed,
}: {
  readonly id: string;
  readonly assignments: readonly AssignmentView[];
  readonly closed: boolean;
}) {
  if (assignments.length === 0) return <p className="text-muted">Nothing is assigned yet.</p>;
  return (
    <ul className="divide-y divide-line rounded-state border border-line bg-raised [&]:list-none [&]:pl-0">
      {assignments.map(({ id: assignmentId, kind, title, href, access, opensOn, dueOn }) => (
        <li key={assignmentId} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-2 font-medium">
              <Link href={href as Route} prefetch={false} className="underline decoration-line-strong underline-offset-4 hover:text-accent">
                {title}
              </Link>
              {access === "premium" ? <Badge tone="premium">premium</Badge> : null}
            </p>
            <p className="text-sm text-muted">
              {KIND_WORDS[kind]} · {opensOn === null ? "open" : `from ${day(opensOn)}`} ·{" "}
              {dueOn === null ? "no last day" : `until ${day(dueOn)}`}
            </p>
          </div>
          {closed ? null : (
            <form action={takeBack}>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="assignmentId" value={assignmentId} />
              <Button type="submit" size="sm" aria-label={`Take back: ${title}`}>
                Take back
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}

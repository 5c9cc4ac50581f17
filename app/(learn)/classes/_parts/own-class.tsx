import type { Route } from "next";
import Link from "next/link";
import { ConfirmForm } from "@/app/_parts/classes/confirm-form";
import { day } from "@/app/_parts/classes/day";
import { KIND_WORDS } from "@/app/_parts/classes/kind-words";
import { MisconceptionList } from "@/app/_parts/classes/misconception-list";
import { ProgressGrid } from "@/app/_parts/classes/progress-grid";
import { StandingMark } from "@/app/_parts/classes/standing-mark";
import { Badge } from "@/app/_parts/ui/badge";
import { Disclosure } from "@/app/_parts/ui/disclosure";
import type { ClassProgress } from "@/lib/cohorts";
import { leave } from "../actions";

/** One class of a learner: what to do, until when, how far, and what the instructor sees of it. */
export function OwnClass({ progress }: { readonly progress: ClassProgress }) {
  const { id, name, instructor, closedAt, assignments, members, misconceptions } = progress;
  const standings = members[0]?.standings ?? [];
  const shown = assignments.flatMap((assignment, place) => {
    const standing = standings[place];
    return assignment.isOpen && standing !== undefined ? [{ ...assignment, standing }] : [];
  });
  return (
    <section aria-labelledby={`class-${id}`} className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id={`class-${id}`} className="text-2xl tracking-tight">
          {name}
        </h2>
        <p className="text-sm text-muted">
          {instructor} {closedAt === null ? null : <Badge>closed</Badge>}
        </p>
      </div>
      {shown.length === 0 ? (
        <p className="text-muted">Nothing is assigned yet.</p>
      ) : (
        <ul className="divide-y divide-line rounded-state border border-line bg-raised [&]:list-none [&]:pl-0">
          {shown.map(({ id: assignmentId, kind, title, href, access, dueOn, standing }) => (
            <li key={assignmentId} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  <Link
                    href={href as Route}
                    prefetch={false}
                    className="underline decoration-line-strong underline-offset-4 hover:text-accent"
                  >
                    {title}
                  </Link>
                  {access === "premium" ? <Badge tone="premium">premium</Badge> : null}
                </p>
                <p className="text-sm text-muted">
                  {KIND_WORDS[kind]} · {dueOn === null ? "no last day" : `until ${day(dueOn)}`}
                </p>
              </div>
              <StandingMark standing={standing} />
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary="What your instructor sees about you here">
        <div className="grid grid-cols-1 gap-4">
          <p className="max-w-measure text-sm text-muted">
            This is your row of the instructor’s table, and the misconceptions that stand beside it. Nothing else of you is shown.
          </p>
          {members.length === 0 ? null : (
            <ProgressGrid progress={{ assignments: shown, members: ownRow(progress) }} caption={`Your row in ${name}`} />
          )}
          {misconceptions.length === 0 ? (
            <p className="text-sm text-muted">No misconception was seen in what you handed in.</p>
          ) : (
            <MisconceptionList progress={progress} />
          )}
        </div>
      </Disclosure>
      <div>
        <ConfirmForm
          action={leave}
          hidden={{ id }}
          trigger="Leave the class…"
          title={`Leave “${name}”?`}
          says="Your instructor no longer sees anything of you. Your work stays yours. To come back you need the code again."
          confirm="Leave it"
        />
      </div>
    </section>
  );
}

/** The row with the columns that are open: an instructor sees no more of one that opens later than that nothing is begun. */
function ownRow({ assignments, members }: ClassProgress): ClassProgress["members"] {
  return members.map((member) => ({ ...member, standings: member.standings.filter((_, place) => assignments[place]?.isOpen === true) }));
}

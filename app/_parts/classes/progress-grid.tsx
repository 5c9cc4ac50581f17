import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Table } from "@/app/_parts/ui/table";
import type { AssignmentView, ClassProgress, MemberProgress } from "@/lib/cohorts";
import { day } from "./day";
import { KIND_WORDS } from "./kind-words";
import { StandingMark } from "./standing-mark";

/** Learners by assignments. Instructors see all of the class; a learner, who is shown the same, the own row. */
export function ProgressGrid({
  progress: { assignments, members },
  caption,
  endOfRow,
}: {
  readonly progress: Pick<ClassProgress, "assignments" | "members">;
  readonly caption: string;
  /** What can be done with a learner. */
  readonly endOfRow?: (member: MemberProgress) => ReactNode;
}) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col" className="min-w-48">
            Learner
          </th>
          {assignments.map((assignment) => (
            <th scope="col" key={assignment.id} className="min-w-36 align-bottom">
              <ColumnHead assignment={assignment} />
            </th>
          ))}
          {endOfRow === undefined ? null : (
            <th scope="col">
              <span className="sr-only">Remove</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.userId}>
            <th scope="row" className="align-top">
              {member.shownName}
              <span className="block text-sm font-normal text-muted">
                {doneOf(member)} of {assignments.length} done
              </span>
              <span className="block text-sm font-normal whitespace-nowrap text-muted">joined {day(member.joinedAt)}</span>
            </th>
            {member.standings.map((standing, place) => (
              <td key={assignments[place]?.id ?? place}>
                <StandingMark standing={standing} />
              </td>
            ))}
            {endOfRow === undefined ? null : <td>{endOfRow(member)}</td>}
          </tr>
        ))}
      </tbody>
      {members.length > 1 ? (
        <tfoot className="border-t border-line-strong bg-sunken text-sm">
          <tr>
            <th scope="row" className="font-medium">
              Done by
            </th>
            {assignments.map(({ id }, place) => (
              <td key={id} className="tabular-nums">
                {members.filter(({ standings }) => standings[place]?.kind === "done").length} of {members.length}
              </td>
            ))}
            {endOfRow === undefined ? null : <td />}
          </tr>
        </tfoot>
      ) : null}
    </Table>
  );
}

function ColumnHead({ assignment: { title, href, kind, dueOn, opensOn, isOpen } }: { readonly assignment: AssignmentView }) {
  return (
    <>
      <span className="block text-xs font-normal">{KIND_WORDS[kind]}</span>
      <Link
        href={href as Route}
        prefetch={false}
        className="text-ink underline decoration-line-strong underline-offset-4 hover:text-accent"
      >
        {title}
      </Link>
      <span className="block text-xs font-normal whitespace-nowrap">
        {!isOpen && opensOn !== null ? `opens ${day(opensOn)}` : dueOn === null ? "no last day" : `until ${day(dueOn)}`}
      </span>
    </>
  );
}

function doneOf({ standings }: MemberProgress): number {
  return standings.filter(({ kind }) => kind === "done").length;
}

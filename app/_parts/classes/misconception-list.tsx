import { Badge } from "@/app/_parts/ui/badge";
import type { ClassProgress } from "@/lib/cohorts";
import { WithCode } from "@/app/_simulator/results/with-code";

/** What learners believed who failed, exercise by exercise: the ones who have passed since are told apart from those who may believe it still. */
export function MisconceptionList({ progress }: { readonly progress: Pick<ClassProgress, "misconceptions" | "members" | "assignments"> }) {
  const { misconceptions, members, assignments } = progress;
  const nameOf = (id: string): string => members.find(({ userId }) => userId === id)?.shownName ?? "";
  const titleOf = (subject: string): string =>
    assignments.find((one) => one.kind === "exercise" && one.subject === subject)?.title ?? subject;
  return (
    <ul className="grid gap-3 [&]:list-none [&]:pl-0">
      {misconceptions.map(({ subject, says, members: who, still }) => {
        const since = who.filter((id) => !still.includes(id));
        return (
          <li key={`${subject} ${says}`} className="grid gap-2 rounded-control border border-line bg-raised p-4">
            <p className="font-medium text-pretty">
              <WithCode text={says} />
            </p>
            <p className="text-sm text-muted">{titleOf(subject)}</p>
            <p className="flex flex-wrap items-center gap-2 text-sm">
              {still.map((id) => (
                <Badge key={id} tone="failed">
                  {nameOf(id)}: not passed yet
                </Badge>
              ))}
              {since.map((id) => (
                <Badge key={id} tone="succeeded">
                  {nameOf(id)}: passed since
                </Badge>
              ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

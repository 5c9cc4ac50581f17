import type { Route } from "next";
import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import { Table } from "@/app/_parts/ui/table";
import type { SetCard } from "@/lib/question-sets";
import { STATUS_LOOKS } from "./status-looks";

/** The quizzes and mock blueprints that an instructor wrote. */
export function SetTable({ sets }: { readonly sets: readonly SetCard[] }) {
  return (
    <Table caption="Quizzes and mock blueprints that you wrote">
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Kind</th>
          <th scope="col">Status</th>
          <th scope="col">Answers</th>
          <th scope="col">Changed</th>
        </tr>
      </thead>
      <tbody>
        {sets.map(({ id, kind, title, status, version, hasChanges, updatedAt }) => (
          <tr key={id}>
            <th scope="row" className="min-w-48">
              <Link href={`/studio/sets/${id}` as Route} className="text-accent underline underline-offset-2">
                {title || "Untitled"}
              </Link>
            </th>
            <td className="whitespace-nowrap">{kind === "questions" ? "Quiz" : "Mock blueprint"}</td>
            <td>
              <span className="flex flex-wrap gap-1">
                <Badge tone={STATUS_LOOKS[status].tone}>{STATUS_LOOKS[status].label}</Badge>
                {hasChanges ? <Badge>Draft differs</Badge> : null}
              </span>
            </td>
            <td>
              {kind === "questions" && version > 0 ? (
                <Link href={`/studio/sets/${id}/statistics` as Route} className="text-accent underline underline-offset-2">
                  Statistics
                </Link>
              ) : (
                "–"
              )}
            </td>
            <td className="whitespace-nowrap text-muted">{updatedAt.toISOString().slice(0, 10)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

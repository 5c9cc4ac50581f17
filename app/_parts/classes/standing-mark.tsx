import { Check, CircleDashed, Clock } from "lucide-react";
import { Badge } from "@/app/_parts/ui/badge";
import type { Standing } from "@/lib/cohorts";
import { day } from "./day";

/** How a learner stands in one assignment: the word first, the figures below it. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  switch (standing.kind) {
    case "none":
      return standing.overdue ? <Overdue /> : <span className="text-sm text-muted">Not begun</span>;
    case "trying":
      return (
        <span className="grid justify-items-start gap-1">
          {standing.overdue ? (
            <Overdue />
          ) : (
            <Badge tone="running">
              <CircleDashed aria-hidden /> Begun
            </Badge>
          )}
          <Figures tries={standing.tries} at={standing.lastAt} score={standing.score} />
        </span>
      );
    case "done":
      return (
        <span className="grid justify-items-start gap-1">
          <Badge tone={standing.late ? "caught" : "succeeded"}>
            <Check aria-hidden /> {standing.late ? "Done late" : "Done"}
          </Badge>
          <Figures tries={standing.tries} at={standing.at} score={standing.score} />
        </span>
      );
  }
}

function Overdue() {
  return (
    <Badge tone="caught">
      <Clock aria-hidden /> Overdue
    </Badge>
  );
}

function Figures({ tries, at, score }: Pick<Extract<Standing, { kind: "done" }>, "tries" | "at" | "score">) {
  const parts = [
    day(at),
    ...(score === undefined ? [] : [`${Number(score.got.toFixed(1))}/${score.of}`, `${tries} ${tries === 1 ? "try" : "tries"}`]),
  ];
  return <span className="text-sm whitespace-nowrap text-muted tabular-nums">{parts.join(" · ")}</span>;
}

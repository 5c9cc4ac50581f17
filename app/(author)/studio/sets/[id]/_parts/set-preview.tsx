"use client";
import { SetRun } from "@/app/_parts/question-sets/set-run";
import { Badge } from "@/app/_parts/ui/badge";
import { tryAnswer } from "../../actions";
import type { SetDraft, SetOfPage } from "./use-set-draft";

/** The set as a learner meets it, made of the same parts, marked by the server with the stored draft; nothing is kept. */
export function SetPreview({ draft, kind }: { readonly draft: SetDraft; readonly kind: SetOfPage["kind"] }) {
  const { questions, blueprint } = draft.read;
  if (kind === "mock") return <BlueprintPreview blueprint={blueprint} />;
  if (questions.length === 0) {
    return <p className="m-auto max-w-sm p-6 text-center text-pretty text-muted">The learner’s view waits for a question that is whole.</p>;
  }
  const ids = questions.map(({ id }) => id).join(" ");
  return (
    <div className="relative min-h-0 flex-1 overflow-y-auto p-4">
      <h2 className="mb-4 text-xl">{draft.title}</h2>
      <SetRun
        key={ids}
        edition={draft.revision}
        questions={questions}
        before={{}}
        mark={(question, answer) => tryAnswer(draft.id, question, answer)}
        isPreview
      />
    </div>
  );
}

function BlueprintPreview({ blueprint }: { readonly blueprint: SetDraft["read"]["blueprint"] }) {
  if (blueprint === undefined) {
    return <p className="m-auto max-w-sm p-6 text-center text-pretty text-muted">The learner’s view waits until the blueprint is whole.</p>;
  }
  const { title, summary, minutes, access, draw, live } = blueprint;
  return (
    <div className="relative grid min-h-0 flex-1 content-start gap-4 overflow-y-auto p-4">
      <h2 className="text-xl">{title}</h2>
      <p className="flex flex-wrap gap-1.5">
        <Badge>{minutes} min</Badge>
        <Badge tone={access === "premium" ? "premium" : "neutral"}>{access}</Badge>
      </p>
      <p className="text-muted">{summary}</p>
      <ol className="grid gap-2 [&]:list-none [&]:pl-0">
        {draw.map(({ section, count, from, kinds, topics, levels }, index) => (
          <li key={index} className="rounded-control border border-line bg-raised px-4 py-3">
            <p className="font-medium">
              {section}: {count} {from === "open" ? "in one’s own words" : count === 1 ? "question" : "questions"}
            </p>
            <p className="text-sm text-muted">{[...levels, ...kinds, ...topics].join(" · ") || "from the whole course"}</p>
          </li>
        ))}
        {live.length === 0 ? null : (
          <li className="rounded-control border border-line bg-raised px-4 py-3">
            <p className="font-medium">A live exercise</p>
            <p className="text-sm text-muted">one of {live.join(" · ")}</p>
          </li>
        )}
      </ol>
    </div>
  );
}

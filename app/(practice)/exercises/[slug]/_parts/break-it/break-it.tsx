"use client";
import { Play, ShieldCheck, TriangleAlert, X, Zap } from "lucide-react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import type { BreakGroup, BreakReport, BrokenRun } from "@/lib/grader";
import type { Breaking } from "./use-break";

/** After a pass: the machine under faults that no test asked for. What it finds changes no verdict. */
export function BreakIt({ breaking, definition }: { readonly breaking: Breaking; readonly definition: string }) {
  const { state, start, replay } = breaking;
  const running = state.status === "running";
  return (
    <section aria-labelledby="break-it" aria-busy={running} className="grid grid-cols-1 gap-3">
      <h2 id="break-it" className="text-lg font-semibold">
        Break it
      </h2>
      <p className="text-muted">
        Fifty runs of your machine while things go wrong: throttles, outages, answers that never come or make no sense, broken data. Not
        every one has to be survived, and your verdict stays. But you will be asked in an interview which of them yours does.
      </p>
      <div>
        <Button
          disabled={running}
          onClick={() => {
            start(definition);
          }}
        >
          <Zap aria-hidden /> {running ? "Breaking…" : state.status === "answered" ? "Break it again" : "Break my machine"}
        </Button>
      </div>
      {state.status === "fault" ? (
        <Alert tone="failed" title="This one is on us" live="alert">
          The runs could not be made: {state.message}
        </Alert>
      ) : null}
      {state.status === "too-long" ? (
        <Alert tone="caught" title="Stopped after a minute" live="status">
          Under one of the faults your machine computes without an end. Look for a loop that waits for an answer it may never get.
        </Alert>
      ) : null}
      {state.status === "answered" ? <Report report={state.report} stale={state.definition !== definition} onReplay={replay} /> : null}
    </section>
  );
}

function Report({
  report,
  stale,
  onReplay,
}: {
  readonly report: BreakReport;
  readonly stale: boolean;
  readonly onReplay: (run: BrokenRun) => void;
}) {
  switch (report.kind) {
    case "invalid":
      return (
        <Alert tone="caught" title="Not valid just now" live="status">
          Nothing ran: mend the definition first.
        </Alert>
      );
    case "nothing-to-break":
      return (
        <Alert tone="succeeded" title="Nothing to break" live="status">
          This machine calls nothing and reads nothing that could fail.
        </Alert>
      );
    case "report":
      return (
        <>
          <p role="status" className="font-medium">
            {report.survived} of {report.runs} survived{stale ? ", before your last change" : ""}
          </p>
          <ol className="grid grid-cols-1 gap-2">
            {report.groups.map((group) => (
              <li key={`${group.standing} ${group.title}`}>
                <Group group={group} onReplay={onReplay} />
              </li>
            ))}
          </ol>
        </>
      );
  }
}

const LOOKS = {
  fell: { Icon: X, ink: "text-failed-ink", word: "Fell: " },
  unnoticed: { Icon: TriangleAlert, ink: "text-caught-ink", word: "Unnoticed: " },
  survived: { Icon: ShieldCheck, ink: "text-succeeded-ink", word: "Survived: " },
} as const;

function Group({ group, onReplay }: { readonly group: BreakGroup; readonly onReplay: (run: BrokenRun) => void }) {
  const { Icon, ink, word } = LOOKS[group.standing];
  return (
    <details className="rounded-control border border-line bg-raised">
      <summary className="flex list-none items-start gap-2.5 px-3 py-2.5 [&::-webkit-details-marker]:hidden">
        <Icon aria-hidden className={`mt-1 size-4 shrink-0 ${ink}`} />
        <span className="min-w-0 flex-1 wrap-anywhere">
          <span className="sr-only">{word}</span>
          {group.title}
        </span>
        <span className="text-sm text-muted tabular-nums">
          {group.runs.length}
          <span className="sr-only"> of the runs</span>
        </span>
      </summary>
      <div className="grid gap-3 border-t border-line px-3 py-3 text-[0.9375rem]">
        <p className="wrap-anywhere">{group.says}</p>
        <ul className="grid gap-1.5">
          {group.runs.map((run) => (
            <li key={run.seed} className="flex items-start gap-2">
              <Button
                size="sm"
                aria-label={`Replay seed ${run.seed}`}
                onClick={() => {
                  onReplay(run);
                }}
              >
                <Play aria-hidden /> {run.seed}
              </Button>
              <span className="min-w-0 pt-1 break-words">
                {run.says} <span className="text-muted">({run.test.replaceAll("-", " ")})</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

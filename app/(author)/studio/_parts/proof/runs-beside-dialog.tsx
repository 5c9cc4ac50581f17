"use client";
import { Suspense, use } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { classNames } from "@/app/_parts/ui/class-names";
import { Dialog } from "@/app/_parts/ui/dialog";
import { Skeleton } from "@/app/_parts/ui/skeleton";
import { formatJson } from "@/app/_simulator/language/format-json";
import { virtualTime } from "@/app/_simulator/results/virtual-time";
import type { Probe, RunsBeside, RunSide } from "@/lib/grader";
import type { ProofAnswer } from "./proof-task";

/** A definition to be run beside the reference: in a test, by its name, or in an input and a world. */
export interface RunsToShow {
  readonly title: string;
  readonly definition: string;
  readonly test: Probe | string;
}

/** Two runs side by side, with the first place at which they part. */
export function RunsBesideDialog({
  shown,
  onClose,
}: {
  readonly shown: (RunsToShow & { readonly answer: Promise<ProofAnswer> }) | undefined;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      wide
      open={shown !== undefined}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={shown?.title ?? ""}
      description={typeof shown?.test === "object" ? `In ${shown.test.says}.` : undefined}
    >
      {shown === undefined ? null : (
        <Suspense fallback={<Skeleton className="h-64" />}>
          <Answer asked={shown.answer} />
        </Suspense>
      )}
    </Dialog>
  );
}

function Answer({ asked }: { readonly asked: Promise<ProofAnswer> }) {
  const answer = use(asked);
  switch (answer.about) {
    case "runs":
      return <Runs runs={answer.runs} />;
    case "checks":
      return null;
    case "fault":
      return (
        <Alert tone="failed" title="The runs could not be made" live="alert">
          {answer.message}
        </Alert>
      );
  }
}

function Runs({ runs: { reference, other, divergence } }: { readonly runs: RunsBeside }) {
  return (
    <div className="grid grid-cols-1 gap-4">
      {divergence === undefined ? (
        <p className="text-muted">The two do the same here.</p>
      ) : (
        <Alert tone="accent" title={`They part in “${divergence.state}”, at ${divergence.field}`}>
          <p className="wrap-anywhere">{divergence.message}</p>
        </Alert>
      )}
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Side name="This one" side={other} beside={reference} />
        <Side name="Reference" side={reference} beside={other} />
      </div>
    </div>
  );
}

function Side({ name, side, beside }: { readonly name: string; readonly side: RunSide; readonly beside: RunSide }) {
  const parts = side.visits.findIndex((visit, i) => JSON.stringify(visit) !== JSON.stringify(beside.visits[i]));
  const partsCall = side.calls.findIndex((call, i) => JSON.stringify(call) !== JSON.stringify(beside.calls[i]));
  return (
    <section aria-label={name} className="grid min-w-0 content-start gap-3">
      <h3 className="font-semibold">
        {name}: {side.status}
        <span className="font-normal text-muted"> after {virtualTime(side.tookMs)}</span>
      </h3>
      <Rows
        title="States"
        rows={side.visits.map(
          ({ state, enteredMs, errors }) => `${virtualTime(enteredMs)}  ${state}${errors.length === 0 ? "" : `  ✕ ${errors.join(", ")}`}`,
        )}
        parts={parts}
      />
      <Rows
        title="Calls"
        rows={side.calls.map(({ to, input, startMs, outcome }) => `${virtualTime(startMs)}  ${to} ${JSON.stringify(input)} → ${outcome}`)}
        parts={partsCall}
      />
      <div className="min-w-0">
        <p className="text-label text-muted">{side.error === undefined ? "Output" : "Error"}</p>
        <pre tabIndex={0} className="max-h-48 overflow-auto rounded-mark bg-sunken p-2 text-[0.8125rem]">
          {side.error === undefined ? formatJson(side.output ?? null) : `${side.error}${side.cause === undefined ? "" : `: ${side.cause}`}`}
        </pre>
      </div>
    </section>
  );
}

/** Lines of one run; the first that the other run does not have so stands out. */
function Rows({ title, rows, parts }: { readonly title: string; readonly rows: readonly string[]; readonly parts: number }) {
  return (
    <div className="min-w-0">
      <p className="text-label text-muted">{title}</p>
      <ol tabIndex={0} aria-label={title} className="max-h-56 overflow-auto rounded-mark bg-sunken py-1 font-mono text-[0.8125rem]">
        {rows.length === 0 ? <li className="px-2 text-muted">none</li> : null}
        {rows.map((row, i) => (
          <li key={`${i} ${row}`} className={classNames("px-2 wrap-anywhere", i === parts && "bg-caught-wash font-medium text-caught-ink")}>
            {i === parts ? <span className="sr-only">First difference: </span> : null}
            {row}
          </li>
        ))}
      </ol>
    </div>
  );
}

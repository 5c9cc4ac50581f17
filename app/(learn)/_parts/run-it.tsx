import { Alert } from "@/app/_parts/ui/alert";
import { Badge } from "@/app/_parts/ui/badge";
import type { ExecutionResult, StateVisit } from "@/lib/asl";
import type { LessonRun } from "@/lib/content";
import { runInSimulator } from "@/lib/simulator";
import { LabelledJson } from "./labelled-json";
import { PlaygroundLink } from "./playground-link";

/** A claim's proof: the lesson's own definition, run when the page was made, and what the run did. */
export async function RunIt({ run, definition }: { readonly run: LessonRun; readonly definition: string }) {
  const reply = await runInSimulator({
    definition,
    input: run.input,
    type: run.type,
    trace: true,
    ...(run.world && { world: run.world }),
  });
  return (
    <figure className="not-prose grid grid-cols-1 gap-4 rounded-state border border-line bg-raised p-5">
      <figcaption className="mt-0">
        <p className="eyebrow">Run</p>
        <p className="font-medium">{run.shows}</p>
      </figcaption>
      <LabelledJson label="Input" value={run.input} />
      {reply.kind === "result" ? (
        <Outcome result={reply.result} />
      ) : (
        <Alert tone="failed">This run could not be made. The lesson&apos;s check reports it to its author.</Alert>
      )}
      <PlaygroundLink run={run} definition={definition}>
        Open in the playground
      </PlaygroundLink>
    </figure>
  );
}

/** A Map over thousands of items enters thousands of states. A lesson shows how it began and how it ended. */
const MOST_VISITS = 24;
const FIRST_VISITS = 6;
const LAST_VISITS = 4;

function Outcome({ result }: { readonly result: ExecutionResult }) {
  const succeeded = result.status === "SUCCEEDED";
  const isLong = result.visits.length > MOST_VISITS;
  const first = isLong ? result.visits.slice(0, FIRST_VISITS) : result.visits;
  const last = isLong ? result.visits.slice(-LAST_VISITS) : [];
  const leftOut = result.visits.length - first.length - last.length;
  return (
    <>
      <ol className="grid grid-cols-1 gap-1.5 text-[0.9375rem] [&]:list-none [&]:pl-0">
        {first.map((visit) => (
          <Visit key={visit.id} visit={visit} startMs={result.startMs} />
        ))}
        {leftOut > 0 ? (
          <li className="grid grid-cols-[4rem_minmax(0,1fr)] gap-3 text-muted">
            <span aria-hidden>⋮</span>
            <span>{leftOut.toLocaleString("en-US")} more states entered</span>
          </li>
        ) : null}
        {last.map((visit) => (
          <Visit key={visit.id} visit={visit} startMs={result.startMs} />
        ))}
        <li className="grid grid-cols-[4rem_minmax(0,1fr)] gap-3 wrap-anywhere">
          <span className="font-mono text-sm text-muted tabular-nums">{seconds(result.stopMs - result.startMs)}</span>
          <span>
            <Badge tone={succeeded ? "succeeded" : "failed"}>{result.status}</Badge>
            {result.error ? <span className="ml-2">{result.error}</span> : null}
          </span>
        </li>
      </ol>
      {result.mapRuns.map(({ arn, itemCounts, executionCounts, concurrencyReached }) => (
        <p key={arn} className="text-[0.9375rem]">
          Map Run: {executionCounts.total} children for {itemCounts.total} items, at most {concurrencyReached} at a time;{" "}
          {executionCounts.succeeded} succeeded, {executionCounts.failed} failed with {itemCounts.failed} items.
        </p>
      ))}
      {result.output === undefined ? null : <LabelledJson label="Output" value={result.output} />}
      <p className="text-sm text-muted">
        {result.history.length.toLocaleString("en-US")} events in virtual time, {result.statistics.transitions.toLocaleString("en-US")}{" "}
        transitions counted.
      </p>
    </>
  );
}

function Visit({ visit, startMs }: { readonly visit: StateVisit; readonly startMs: number }) {
  return (
    <li className="grid grid-cols-[4rem_minmax(0,1fr)] gap-3 wrap-anywhere">
      <span className="font-mono text-sm text-muted tabular-nums">{seconds(visit.enteredMs - startMs)}</span>
      <span>
        <span className="font-medium">{visit.state}</span> <span className="text-muted">{tale(visit)}</span>
      </span>
    </li>
  );
}

/** What happened in a visit: attempts that failed and the waits between them, and what took the error. */
function tale(visit: StateVisit): string {
  const failed = visit.attempts.filter((attempt) => attempt.error !== undefined);
  const waits = failed.flatMap(({ retryAfterMs }) => (retryAfterMs === undefined ? [] : [seconds(retryAfterMs)]));
  const parts = [
    failed.length > 0 ? `failed ${failed.length === 1 ? "once" : `${failed.length} times`} (${errorsOf(failed)})` : "",
    waits.length > 0 ? `waited ${waits.join(", ")}` : "",
    visit.catcher === undefined ? "" : `caught, on to ${visit.next ?? "the end"}`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** The errors in order; where all are the same, that one. */
function errorsOf(failed: StateVisit["attempts"]): string {
  const errors = failed.map(({ error }) => error ?? "no name");
  return (new Set(errors).size === 1 ? errors.slice(0, 1) : errors).join(", ");
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}

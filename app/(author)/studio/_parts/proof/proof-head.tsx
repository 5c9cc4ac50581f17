"use client";
import { Check, CircleAlert, LoaderCircle } from "lucide-react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { classNames } from "@/app/_parts/ui/class-names";
import { Skeleton } from "@/app/_parts/ui/skeleton";
import type { MutationReport, ProofProgress } from "@/lib/grader";
import type { ProofState } from "./proof-session";

/** A grader must notice at least this share; `proveExercise` holds it. */
const NEEDED_PERCENT = 95;

/** The one figure, and how far the proof has come. */
export function ProofHead({ state, onAgain }: { readonly state: ProofState; readonly onAgain: () => void }) {
  const { proof, status } = state;
  const dim = proof !== undefined && (status === "proving" || state.stale);
  return (
    <section aria-labelledby="proof-head" aria-busy={status === "proving"} className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 id="proof-head" className="text-lg font-semibold">
          Proof
        </h3>
        <StatusLine state={state} />
      </div>
      {proof === undefined && status === "proving" ? <Skeleton className="h-[5.5rem]" /> : null}
      {proof === undefined ? null : (
        <div className={classNames("transition-opacity", dim && "opacity-60")}>
          <Score mutants={proof.mutants} />
        </div>
      )}
      {status === "stuck" ? (
        <Alert tone="caught" title="Stopped: it came to no end" live="alert">
          <p>A world, a test or the reference computes without an end. Look at the last thing you changed: a loop, or an expression.</p>
          <Button size="sm" className="mt-2" onClick={onAgain}>
            Prove again
          </Button>
        </Alert>
      ) : null}
      {status === "fault" ? (
        <Alert tone="failed" title="The proof could not be made" live="alert">
          <p className="wrap-anywhere">{state.message}</p>
          <Button size="sm" className="mt-2" onClick={onAgain}>
            Prove again
          </Button>
        </Alert>
      ) : null}
    </section>
  );
}

const PHASES: Readonly<Record<ProofProgress["phase"], string>> = {
  answers: "Judging answers",
  mutants: "Trying mistakes",
  equivalence: "Looking at what got through",
};

function StatusLine({ state: { status, stale, progress, proof } }: { readonly state: ProofState }) {
  const running = status === "proving" || (status === "proven" && stale);
  const Icon = running ? LoaderCircle : status === "proven" ? Check : CircleAlert;
  return (
    <p role="status" className="flex min-h-6 items-center gap-1.5 text-sm text-muted tabular-nums">
      <Icon
        aria-hidden
        className={classNames("size-4", running && "motion-safe:animate-spin", status === "proven" && !stale && "text-succeeded-ink")}
      />
      {running
        ? wordsOf(progress)
        : status === "proven"
          ? "Proven as it stands"
          : proof === undefined
            ? "Not proven"
            : "Of the last state that could be proven"}
    </p>
  );
}

function wordsOf(progress: ProofProgress | undefined): string {
  return progress === undefined ? "Proving…" : `${PHASES[progress.phase]}: ${progress.done + 1} of ${progress.total}`;
}

function Score({ mutants }: { readonly mutants: MutationReport | undefined }) {
  if (mutants === undefined)
    return (
      <p className="rounded-control border border-line bg-raised px-4 py-3 text-muted">
        No mistakes are tried until the reference passes every test, and there is at least one.
      </p>
    );
  const { killed, total, score, equivalent, invalid, excused } = mutants;
  const percent = Math.floor(1000 * score) / 10;
  const enough = percent >= NEEDED_PERCENT;
  return (
    <div className="grid gap-2 rounded-control border border-line bg-raised px-4 py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className={classNames("text-3xl font-semibold tabular-nums", enough ? "text-succeeded-ink" : "text-failed-ink")}>
          {percent} %
        </span>
        <span>
          of mistakes noticed: {killed} of {total}
        </span>
      </p>
      <div
        role="meter"
        aria-label="Mistakes that the tests notice"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="relative h-2 rounded-mark bg-sunken"
      >
        <div className={classNames("h-full rounded-mark", enough ? "bg-succeeded" : "bg-failed")} style={{ width: `${percent}%` }} />
        <div aria-hidden className="absolute -top-1 h-4 w-0.5 bg-ink" style={{ left: `${NEEDED_PERCENT}%` }} />
      </div>
      <p className="text-sm text-muted">
        {NEEDED_PERCENT} % are needed. Besides: {equivalent} that change nothing, {invalid} that are not valid, {excused.length} excused.
      </p>
    </div>
  );
}

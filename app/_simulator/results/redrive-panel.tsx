"use client";
import { RotateCw } from "lucide-react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import type { Bench } from "../workbench/use-bench";
import type { RanAs, Redrive, ShownResult } from "../run/shown-run";
import { virtualTime } from "./virtual-time";

/** Redrives an execution that did not succeed, and tells what each redrive ran again and what it kept. */
export function RedrivePanel({ bench, scope }: { readonly bench: Bench; readonly scope: "execution" | "map-run" }) {
  const { result, ran, runner } = bench;
  const answer = runner.state.latest?.answer;
  const last = ran?.redrives.at(-1);
  const mayRedrive = result !== undefined && ran !== undefined && isRedrivable(result, ran);
  if (result === undefined || (!mayRedrive && last === undefined)) return null;
  return (
    <section className="grid gap-2 rounded-control border border-line bg-raised p-3">
      {last === undefined ? null : <RedriveTold redrive={last} startMs={result.startMs} scope={scope} />}
      {answer?.kind === "redrive-refused" ? (
        <Alert tone="caught" title="AWS would not redrive it" live="status">
          {answer.message}
        </Alert>
      ) : null}
      {mayRedrive ? <Offer bench={bench} isEdited={bench.draft.work.definition !== ran.definition} /> : null}
    </section>
  );
}

/** AWS redrives Standard executions alone; one that a bound of ours ended never came to an end of its own. */
function isRedrivable({ status, limitReached }: ShownResult, { type }: RanAs): boolean {
  return status !== "SUCCEEDED" && type === "STANDARD" && limitReached === undefined;
}

function Offer({ bench, isEdited }: { readonly bench: Bench; readonly isEdited: boolean }) {
  const { runner, redrive } = bench;
  const edited = isEdited ? ": what you changed in the editor since has no effect, as on AWS" : "";
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button size="sm" disabled={runner.state.status === "running" || !runner.holds} onClick={redrive}>
        <RotateCw aria-hidden /> Redrive
      </Button>
      <p className="min-w-48 flex-1 text-sm text-muted">
        {runner.holds
          ? `Goes on from what did not succeed, with the definition that ran${edited}. What you mend is the world: one you changed answers anew, one you left goes on where it stood.`
          : "The run is no longer held: run it again to redrive it."}
      </p>
    </div>
  );
}

function RedriveTold({
  redrive,
  startMs,
  scope,
}: {
  readonly redrive: Redrive;
  readonly startMs: number;
  readonly scope: "execution" | "map-run";
}) {
  const { count, atMs, reran, kept, children, statistics } = redrive;
  const hasChildren = children.reran + children.kept > 0;
  return (
    <div role="status" className="grid gap-1.5 text-sm">
      <p className="font-medium">
        Redrive {count}, {virtualTime(atMs - startMs)} after the start: {statistics.transitions.toLocaleString("en")} billed transitions
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        {hasChildren ? (
          <>
            <dt className="text-muted">Children</dt>
            <dd className="tabular-nums">
              {children.reran.toLocaleString("en")} ran again, {children.kept.toLocaleString("en")} kept their results
            </dd>
          </>
        ) : null}
        {scope === "execution" || !hasChildren ? (
          <>
            <dt className="text-muted">Ran again</dt>
            <dd className="break-words">{reran.join(", ")}</dd>
            <dt className="text-muted">Kept</dt>
            <dd className="break-words">{kept.length === 0 ? "nothing: no state had succeeded" : kept.join(", ")}</dd>
          </>
        ) : null}
      </dl>
    </div>
  );
}

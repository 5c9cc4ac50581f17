"use client";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { Button } from "@/app/_parts/ui/button";
import type { StateVisit } from "@/lib/asl";
import { outcomeOf } from "../graph/run-marks";
import { virtualTime } from "../results/virtual-time";
import { VisitOutcomeMark } from "../results/visit-outcome";
import type { RunFocus } from "../run/use-run-focus";
import { ExpressionBox } from "./expression-box";
import { JsonLines, StageColumn } from "./stage-column";
import { visitStages } from "./visit-stages";

/** Where each value of a visit came from: the data at every stage side by side, with what each stage changed. */
export function DataFlowView({ focus }: { readonly focus: RunFocus }) {
  const { visit, attempt } = focus;
  if (visit === undefined) return <p className="m-auto p-6 text-muted">No state was visited.</p>;
  const stages = visitStages(visit, attempt);
  return (
    <div className="grid content-start gap-3 p-3">
      <VisitPicker focus={focus} visit={visit} />
      {visit.error === undefined ? null : (
        <p className="rounded-control border border-failed/40 bg-failed-wash px-3 py-2 text-[0.9375rem] break-words">
          <span className="font-mono text-failed-ink">{visit.error ?? "No error name"}</span> {visit.cause ?? ""}
        </p>
      )}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-3">
        {stages.map((stage, index) => (
          <StageColumn key={`${stage.field} ${index + 1}`} stage={stage} number={index + 1} />
        ))}
      </div>
      <Variables visit={visit} />
      <ExpressionBox key={visit.id} visit={visit} stages={stages} />
    </div>
  );
}

/** Steps through the visits, by state and one by one, and chooses an attempt where there were several. */
function VisitPicker({ focus, visit }: { readonly focus: RunFocus; readonly visit: StateVisit }) {
  const { visits, startMs } = focus.run.result;
  const ofState = visits.filter(({ at }) => at === visit.at);
  const place = ofState.indexOf(visit);
  const states = [...new Map(visits.map((other) => [other.at, other])).values()];
  const go = (to: StateVisit | undefined) => {
    if (to !== undefined) focus.selectVisit(to);
  };
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <select
        aria-label="State"
        className="h-9 max-w-56 min-w-0 rounded-control border border-line-strong bg-raised px-2 font-medium"
        value={visit.at}
        onChange={(event) => {
          go(states.find(({ at }) => at === event.target.value));
        }}
      >
        {states.map(({ at, state, type }) => (
          <option key={at} value={at}>
            {state} ({type})
          </option>
        ))}
      </select>
      <span className="flex items-center gap-1">
        <Step
          label="Visit before"
          disabled={place <= 0}
          onClick={() => {
            go(ofState[place - 1]);
          }}
        >
          <ChevronLeft aria-hidden />
        </Step>
        <span className="tabular-nums">
          visit {place + 1} of {ofState.length.toLocaleString("en")}
        </span>
        <Step
          label="Visit after"
          disabled={place >= ofState.length - 1}
          onClick={() => {
            go(ofState[place + 1]);
          }}
        >
          <ChevronRight aria-hidden />
        </Step>
      </span>
      <VisitOutcomeMark outcome={outcomeOf(visit, { ...focus.moment, isOver: focus.isAtEnd })} />
      <span className="text-muted tabular-nums">
        {virtualTime(visit.enteredMs - startMs)} after the start
        {visit.branch === undefined ? "" : `, line ${visit.branch}`}
      </span>
      <Attempts focus={focus} visit={visit} />
    </div>
  );
}

function Attempts({ focus, visit }: { readonly focus: RunFocus; readonly visit: StateVisit }) {
  if (visit.attempts.length < 2) return null;
  const chosen = focus.attempt ?? visit.attempts.length - 1;
  return (
    <span role="group" aria-label="Attempt" className="flex flex-wrap gap-1">
      {visit.attempts.map(({ startMs, error, retryAfterMs }, index) => (
        <button
          key={startMs}
          type="button"
          aria-pressed={index === chosen}
          title={retryAfterMs === undefined ? undefined : `then a wait of ${virtualTime(retryAfterMs)}`}
          className="min-h-7 rounded-mark border border-line bg-raised px-2 text-label aria-pressed:border-accent aria-pressed:bg-accent-wash"
          onClick={() => {
            focus.selectVisit(visit, index);
          }}
        >
          Attempt {index + 1} {error === undefined ? "✓" : "✕"}
        </button>
      ))}
    </span>
  );
}

function Step({
  label,
  disabled,
  onClick,
  children,
}: {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <Button size="sm" variant="quiet" className="w-8 px-0" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      {children}
    </Button>
  );
}

function Variables({ visit }: { readonly visit: StateVisit }) {
  const { variablesBefore, variablesAfter = variablesBefore } = visit;
  if (Object.keys({ ...variablesBefore, ...variablesAfter }).length === 0) return null;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <section className="min-w-0 overflow-hidden rounded-control border border-line bg-raised">
        <h2 className="border-b border-line px-3 py-2 text-sm font-medium">Variables before</h2>
        <JsonLines value={variablesBefore} before={undefined} label="Variables before" />
      </section>
      <section className="min-w-0 overflow-hidden rounded-control border border-line bg-raised">
        <h2 className="border-b border-line px-3 py-2 text-sm font-medium">Variables after</h2>
        <JsonLines value={variablesAfter} before={variablesBefore} label="Variables after" />
      </section>
    </div>
  );
}

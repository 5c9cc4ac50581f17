"use client";
import { useState } from "react";
import { Badge } from "@/app/_parts/ui/badge";
import { Select } from "@/app/_parts/ui/select";
import type { DataStage, ExecutionResult, JsonPointer, StateVisit } from "@/lib/asl";
import { JsonBlock } from "../results/json-block";
import { virtualTime } from "../results/virtual-time";
import { changedPaths } from "./changed-paths";

/** Where each value of a visit came from: the data at every stage, with what the stage changed. */
export function DataFlowView({
  result,
  selected,
  onSelect,
}: {
  readonly result: ExecutionResult;
  readonly selected: JsonPointer | undefined;
  readonly onSelect: (pointer: JsonPointer) => void;
}) {
  const [chosenId, setChosenId] = useState<number>();
  const ofState = result.visits.filter(({ at }) => at === selected);
  const visit = ofState.find(({ id }) => id === chosenId) ?? ofState[0] ?? result.visits[0];
  if (visit === undefined) return <p className="m-auto p-6 text-muted">No state was visited.</p>;
  return (
    <div className="grid content-start gap-4 p-3">
      <label className="grid gap-1 text-sm">
        <span className="text-muted">Visit</span>
        <Select
          value={visit.id}
          onChange={(event) => {
            const next = result.visits.find(({ id }) => id === Number(event.target.value));
            setChosenId(next?.id);
            if (next !== undefined) onSelect(next.at);
          }}
        >
          {result.visits.slice(0, 1000).map((other) => (
            <option key={other.id} value={other.id}>
              {other.id + 1}. {other.state} ({other.type}, {virtualTime(other.enteredMs - result.startMs)})
            </option>
          ))}
        </Select>
      </label>
      <Stages stages={visit.stages} />
      <Variables visit={visit} />
      {visit.error === undefined ? null : (
        <p className="rounded-control border border-failed/40 bg-failed-wash px-3 py-2 text-[0.9375rem] break-words">
          <span className="font-mono text-failed-ink">{visit.error ?? "No error name"}</span> {visit.cause ?? ""}
        </p>
      )}
    </div>
  );
}

function Stages({ stages }: { readonly stages: readonly DataStage[] }) {
  return (
    <ol className="grid gap-3">
      {stages.map((stage, index) => {
        const changed = index === 0 ? [] : changedPaths(stages[index - 1]?.value, stage.value);
        return (
          <li key={`${stage.field} ${index + 1}`} className="grid gap-1">
            <p className="flex flex-wrap items-center gap-1.5 text-sm">
              <span className="font-medium">{stage.field}</span>
              {index === 0 ? null : changed.length === 0 ? (
                <span className="text-muted">changes nothing</span>
              ) : (
                changed.slice(0, 8).map((path) => (
                  <Badge key={path} tone="running">
                    {path === "$" ? "all of it" : path}
                  </Badge>
                ))
              )}
            </p>
            <JsonBlock value={stage.value} label={stage.field} />
          </li>
        );
      })}
    </ol>
  );
}

function Variables({ visit }: { readonly visit: StateVisit }) {
  const { variablesBefore, variablesAfter } = visit;
  if (Object.keys({ ...variablesBefore, ...variablesAfter }).length === 0) return null;
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <div className="grid content-start gap-1">
        <h2 className="text-sm text-muted">Variables before</h2>
        <JsonBlock value={variablesBefore} label="Variables before" />
      </div>
      <div className="grid content-start gap-1">
        <h2 className="text-sm text-muted">Variables after</h2>
        <JsonBlock value={variablesAfter ?? variablesBefore} label="Variables after" />
      </div>
    </div>
  );
}

"use client";
import { ArrowLeft } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import type { ChildExecution } from "@/lib/asl";
import { childMarks } from "../graph/child-marks";
import { DataFlowView } from "../inspector/data-flow-view";
import { EventTable } from "../results/event-table";
import { JsonBlock } from "../results/json-block";
import { virtualTime } from "../results/virtual-time";
import { VisitTable } from "../results/visit-table";
import type { ViewedRun } from "../run/shown-run";
import { type RunFocus, useRunFocus } from "../run/use-run-focus";
import { TimelineView } from "../timeline/timeline-view";
import { type View, ViewTabs } from "../workbench/view-tabs";
import type { GraphOf, OpenedChild } from "./opened-child";

/** A child execution with run views of its own: it has a history apart from its parent's. */
export function ChildRun({
  opened,
  graphOf,
  onBack,
  onOpen,
}: {
  readonly opened: OpenedChild;
  readonly graphOf: GraphOf;
  readonly onBack: () => void;
  readonly onOpen: (index: number) => void;
}) {
  const { child, mapRun } = opened;
  const run = useMemo(() => viewedChild(child), [child]);
  const [selected, setSelected] = useState<string>();
  const focus = useRunFocus(run, { selected, goTo: setSelected });
  const [view, setView] = useState("outcome");
  const place = mapRun.children.findIndex(({ index }) => index === child.index);
  const [before, after] = [mapRun.children[place - 1], mapRun.children[place + 1]];
  return (
    <div className="@container flex h-full min-h-0 flex-col">
      <div className="flex flex-wrap items-center gap-2 border-b border-line bg-sunken px-3 py-2 text-sm">
        <Button size="sm" onClick={onBack}>
          <ArrowLeft aria-hidden /> Map Run
        </Button>
        <h2 className="order-last min-w-0 basis-full truncate font-medium @md:order-none @md:flex-1">
          {mapRun.state}, child {child.index}: {child.status.toLowerCase().replace("_", " ")}
        </h2>
        <span className="flex-1 @md:hidden" />
        <Neighbour label="Child before" child={before} onOpen={onOpen} />
        <Neighbour label="Child after" child={after} onOpen={onOpen} />
      </div>
      {focus === undefined ? null : (
        <ViewTabs
          name="child-run"
          label="What to look at in the child"
          views={viewsOf(focus, child, graphOf)}
          shown={view}
          onShow={setView}
        />
      )}
    </div>
  );
}

function Neighbour({
  label,
  child,
  onOpen,
}: {
  readonly label: string;
  readonly child: { readonly index: number } | undefined;
  readonly onOpen: (index: number) => void;
}) {
  return (
    <Button
      size="sm"
      variant="quiet"
      disabled={child === undefined}
      onClick={() => {
        if (child !== undefined) onOpen(child.index);
      }}
    >
      {label}
    </Button>
  );
}

function viewsOf(focus: RunFocus, child: ChildExecution, graphOf: GraphOf): readonly View[] {
  return [
    { id: "outcome", label: "Result", content: () => <ChildOutcome child={child} /> },
    { id: "graph", label: "Graph", content: () => graphOf(focus) },
    { id: "timeline", label: "Timeline", content: () => <TimelineView focus={focus} /> },
    { id: "table", label: "Table", content: () => <VisitTable focus={focus} /> },
    { id: "data", label: "Data", content: () => <DataFlowView focus={focus} /> },
    { id: "events", label: "Events", content: () => <EventTable focus={focus} /> },
  ];
}

function ChildOutcome({ child }: { readonly child: ChildExecution }) {
  return (
    <div className="grid grid-cols-1 content-start gap-3 p-3">
      <p className="text-sm text-muted">
        <code className="break-all">{child.name}</code>, took {virtualTime(child.stopMs - child.startMs)}, {child.history.length} events
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        <div className="min-w-0">
          <h3 className="pb-1 text-sm text-muted">Input: its item{isBatch(child) ? "s, a batch" : ""}</h3>
          <JsonBlock value={child.input} label={`Input of child ${child.index}`} />
        </div>
        <div className="min-w-0">
          <h3 className="pb-1 text-sm text-muted">{child.output === undefined ? "Error" : "Output"}</h3>
          <JsonBlock
            value={child.output ?? { Error: child.error ?? null, Cause: child.cause ?? null }}
            label={`Outcome of child ${child.index}`}
          />
        </div>
      </div>
    </div>
  );
}

function isBatch({ input }: ChildExecution): boolean {
  return typeof input === "object" && input !== null && !Array.isArray(input) && "Items" in input;
}

function viewedChild(child: ChildExecution): ViewedRun {
  const { status, startMs, stopMs, history, visits, output, error, cause } = child;
  return {
    childMarks: childMarks([]),
    result: {
      status,
      startMs,
      stopMs,
      history,
      visits,
      ...(output !== undefined && { output }),
      ...(error !== undefined && { error }),
      ...(cause !== undefined && { cause }),
      mapRuns: [],
      statistics: {
        transitions: visits.reduce((sum, { attempts }) => sum + Math.max(1, attempts.length), 0),
        events: history.length,
        peakPayloadBytes: 0,
        peakConcurrency: 1,
        taskAttempts: visits.reduce((sum, { type, attempts }) => sum + (type === "Task" ? attempts.length : 0), 0),
        expressRequests: 0,
        expressBilledMs: 0,
      },
    },
  };
}

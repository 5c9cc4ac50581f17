"use client";
import dynamic from "next/dynamic";
import { useMemo, useState } from "react";
import { Skeleton } from "@/app/_parts/ui/skeleton";
import type { ExecutionResult } from "@/lib/asl";
import { runMarks } from "../graph/run-marks";
import { stoppedMessage } from "../stopped-message";
import type { Bench } from "./use-bench";
import type { View } from "./view-tabs";

// Everything about a run is loaded when it is first looked at: the page is there before it.
const GraphView = dynamic(() => import("../graph/graph-view").then((module) => module.GraphView), { ssr: false, loading: Loading });
const EventTable = dynamic(() => import("../results/event-table").then((module) => module.EventTable), { ssr: false, loading: Loading });
const TimelineView = dynamic(() => import("../timeline/timeline-view").then((module) => module.TimelineView), {
  ssr: false,
  loading: Loading,
});
const DataFlowView = dynamic(() => import("../inspector/data-flow-view").then((module) => module.DataFlowView), {
  ssr: false,
  loading: Loading,
});
const CostView = dynamic(() => import("../cost/cost-view").then((module) => module.CostView), { ssr: false, loading: Loading });
const MapRunView = dynamic(() => import("../map-run/map-run-view").then((module) => module.MapRunView), { ssr: false, loading: Loading });
const RunOutcome = dynamic(() => import("../results/run-outcome").then((module) => module.RunOutcome), { ssr: false, loading: Loading });

/** The views of the definition and of its last run, in the order of their tabs. */
export function useRunViews(bench: Bench): readonly View[] {
  const { analysis, result, selected } = bench;
  const [moment, setMoment] = useState<number>();
  const [momentOf, setMomentOf] = useState(result);
  const marks = useMemo(() => (result === undefined ? undefined : runMarks(result, moment)), [result, moment]);
  if (momentOf !== result) {
    setMomentOf(result); // another run: its views begin at its end
    setMoment(undefined);
  }
  const stateName = selected?.split("/").at(-1)?.replaceAll("~1", "/").replaceAll("~0", "~");
  const showing = (pointer: string) => {
    bench.goTo(pointer);
  };
  return [
    { id: "result", label: "Result", content: () => <Outcome bench={bench} /> },
    {
      id: "graph",
      label: "Graph",
      content: () =>
        analysis?.lastGraph === undefined ? (
          <Nothing>
            {analysis === undefined ? "The picture is being drawn…" : "There is no picture yet: the definition needs States."}
          </Nothing>
        ) : (
          <GraphView
            machine={analysis.lastGraph}
            marks={marks}
            stale={analysis.graph === undefined}
            selected={selected}
            onSelect={showing}
          />
        ),
    },
    ...(result === undefined ? [] : viewsOfRun({ bench, result, moment, setMoment, stateName })),
  ];
}

interface RunLooked {
  readonly bench: Bench;
  readonly result: ExecutionResult;
  readonly moment: number | undefined;
  readonly setMoment: (moment: number | undefined) => void;
  readonly stateName: string | undefined;
}

function viewsOfRun({ bench, result, moment, setMoment, stateName }: RunLooked): readonly View[] {
  const { selected, goTo } = bench;
  const bytes = bench.draft.work.definition.length;
  return [
    {
      id: "timeline",
      label: "Timeline",
      content: () => <TimelineView result={result} untilMs={moment} onMoment={setMoment} selected={selected} onSelect={goTo} />,
    },
    { id: "data", label: "Data", content: () => <DataFlowView result={result} selected={selected} onSelect={goTo} /> },
    {
      id: "events",
      label: "Events",
      content: () => <EventTable events={result.history} startMs={result.startMs} selectedState={stateName} />,
    },
    ...(result.mapRuns.length === 0 ? [] : [{ id: "map-run", label: "Map Run", content: () => <MapRunView mapRuns={result.mapRuns} /> }]),
    { id: "cost", label: "Cost", content: () => <CostView result={result} definitionBytes={bytes} /> },
  ];
}

function Outcome({ bench }: { readonly bench: Bench }) {
  const { state } = bench.runner;
  if (state.status === "running") return <Nothing>Running…</Nothing>;
  if (state.status === "stopped") return <Nothing>{stoppedMessage(state)}</Nothing>;
  if (state.latest === undefined)
    return <Nothing>{bench.obstacle ?? "Press Run, or Ctrl (⌘) with Enter. What comes out appears here."}</Nothing>;
  return (
    <div className="p-3">
      <RunOutcome answered={state.latest} onGoTo={bench.goTo} />
    </div>
  );
}

function Nothing({ children }: { readonly children: React.ReactNode }) {
  return (
    <p role="status" className="m-auto max-w-sm p-6 text-center text-pretty text-muted">
      {children}
    </p>
  );
}

function Loading() {
  return (
    <div className="grid gap-2 p-4" role="status" aria-label="Loading">
      <Skeleton className="h-5 w-1/2" />
      <Skeleton className="h-24" />
    </div>
  );
}

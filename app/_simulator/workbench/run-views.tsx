"use client";
import dynamic from "next/dynamic";
import { Skeleton } from "@/app/_parts/ui/skeleton";
import { type RunFocus, useRunFocus } from "../run/use-run-focus";
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
const VisitTable = dynamic(() => import("../results/visit-table").then((module) => module.VisitTable), { ssr: false, loading: Loading });
const MomentBar = dynamic(() => import("../timeline/moment-bar").then((module) => module.MomentBar), { ssr: false });
const RedrivePanel = dynamic(() => import("../results/redrive-panel").then((module) => module.RedrivePanel), { ssr: false });
const RunOutcome = dynamic(() => import("../results/run-outcome").then((module) => module.RunOutcome), { ssr: false, loading: Loading });

/** The views of the definition and of its last run, in the order of their tabs; all of one run's look at the same moment and visit. */
export function useRunViews(bench: Bench): readonly View[] {
  const { viewed, selected, goTo } = bench;
  const focus = useRunFocus(viewed, { selected, goTo });
  return [
    { id: "result", label: "Result", content: () => <Outcome bench={bench} /> },
    { id: "graph", label: "Graph", content: () => <Graph bench={bench} focus={focus} /> },
    ...(focus === undefined ? [] : viewsOfRun(bench, focus)),
  ];
}

function viewsOfRun(bench: Bench, focus: RunFocus): readonly View[] {
  const { ran, runner } = bench;
  const { result } = focus.run;
  const graphOf = (child: RunFocus) => <Graph bench={bench} focus={child} />;
  const redrive = <RedrivePanel bench={bench} scope="map-run" />;
  return [
    { id: "timeline", label: "Timeline", content: () => <TimelineView focus={focus} /> },
    { id: "table", label: "Table", content: () => <VisitTable focus={focus} /> },
    { id: "data", label: "Data", content: () => <DataFlowView focus={focus} /> },
    { id: "events", label: "Events", content: () => <EventTable focus={focus} /> },
    ...(result.mapRuns.length === 0
      ? []
      : [
          {
            id: "map-run",
            label: "Map Run",
            content: () => <MapRunView mapRuns={result.mapRuns} simulator={runner} graphOf={graphOf} redrive={redrive} />,
          },
        ]),
    ...(ran === undefined ? [] : [{ id: "cost", label: "Cost", content: () => <CostView result={result} ran={ran} /> }]),
  ];
}

/** The picture of the definition, with the run on it as it stands at the moment. */
function Graph({ bench: { analysis, selected, goTo }, focus }: { readonly bench: Bench; readonly focus: RunFocus | undefined }) {
  if (analysis?.lastGraph === undefined)
    return (
      <Nothing>{analysis === undefined ? "The picture is being drawn…" : "There is no picture yet: the definition needs States."}</Nothing>
    );
  return (
    <div className="flex h-full min-h-0 flex-col">
      {focus === undefined ? null : <MomentBar focus={focus} />}
      <GraphView
        machine={analysis.lastGraph}
        marks={focus?.marks}
        stale={analysis.graph === undefined}
        selected={focus?.selected ?? selected}
        current={focus && currentState(focus)}
        onSelect={focus?.selectState ?? goTo}
      />
    </div>
  );
}

/** Where the run is at its moment; nowhere once it is over. */
function currentState({ isAtEnd, owners, moment }: RunFocus): string | undefined {
  return isAtEnd ? undefined : owners[moment.eventId - 1]?.at;
}

function Outcome({ bench }: { readonly bench: Bench }) {
  const { state } = bench.runner;
  if (state.status === "running") return <Nothing>Running…</Nothing>;
  if (state.status === "stopped") return <Nothing>{stoppedMessage(state)}</Nothing>;
  if (state.latest === undefined)
    return <Nothing>{bench.obstacle ?? "Press Run, or Ctrl (⌘) with Enter. What comes out appears here."}</Nothing>;
  return (
    <div className="grid grid-cols-1 content-start gap-4 p-3">
      <RunOutcome answered={state.latest} onGoTo={bench.openAt} />
      <RedrivePanel bench={bench} scope="execution" />
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

"use client";
import dynamic from "next/dynamic";
import { useMemo } from "react";
import { Skeleton } from "@/app/_parts/ui/skeleton";
import { runMarks } from "../graph/run-marks";
import type { Bench } from "./use-bench";
import type { View } from "./view-tabs";

// Everything about a run is loaded when it is first looked at: the page is there before it.
const GraphView = dynamic(() => import("../graph/graph-view").then((module) => module.GraphView), { ssr: false, loading: Loading });
const EventTable = dynamic(() => import("../results/event-table").then((module) => module.EventTable), { ssr: false, loading: Loading });
const RunOutcome = dynamic(() => import("../results/run-outcome").then((module) => module.RunOutcome), { ssr: false, loading: Loading });

/** The views of the definition and of its last run, in the order of their tabs. */
export function useRunViews(bench: Bench): readonly View[] {
  const { analysis, result, selected } = bench;
  const marks = useMemo(() => (result === undefined ? undefined : runMarks(result)), [result]);
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
    {
      id: "events",
      label: "Events",
      content: () =>
        result === undefined ? (
          <Nothing>Run the state machine: its event history appears here, exactly as GetExecutionHistory gives it.</Nothing>
        ) : (
          <EventTable events={result.history} startMs={result.startMs} selectedState={stateName} />
        ),
    },
  ];
}

function Outcome({ bench }: { readonly bench: Bench }) {
  const { state } = bench.runner;
  if (state.status === "running") return <Nothing>Running…</Nothing>;
  if (state.status === "stopped") return <Nothing>{STOPPED[state.why]}</Nothing>;
  if (state.latest === undefined)
    return <Nothing>{bench.obstacle ?? "Press Run, or Ctrl (⌘) with Enter. What comes out appears here."}</Nothing>;
  return (
    <div className="p-3">
      <RunOutcome answered={state.latest} onGoTo={bench.goTo} />
    </div>
  );
}

const STOPPED = {
  asked: "Stopped, as you asked. Nothing of that run is kept.",
  "too-long":
    "Stopped after ten seconds of real time. Virtual time costs nothing, so this is an endless computation: look for a loop or an expression without an end.",
} as const;

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

import type { ReactNode } from "react";
import type { ChildExecution } from "@/lib/asl";
import type { ListedMapRun } from "../run/shown-run";
import type { RunFocus } from "../run/use-run-focus";

/** A child with everything the Worker kept of it. */
export interface OpenedChild {
  readonly mapRun: ListedMapRun;
  readonly child: ChildExecution;
}

/** Draws the graph with what a run did to it. */
export type GraphOf = (focus: RunFocus) => ReactNode;

import type { ChildExecution, ExecutionResult, ExecutionStatistics, MapRun, StateVisit } from "@/lib/asl";
import type { Redrive } from "./shown-run";

/** All attempts of one execution as one result, and what each redrive did. */
export interface Attempts {
  readonly result: ExecutionResult;
  readonly redrives: readonly Redrive[];
}

export function firstAttempt(result: ExecutionResult): Attempts {
  return { result, redrives: [] };
}

/**
 * Adds a redrive to the attempts before it. The history of a redriven execution is whole, but its visits, sums and children are those of
 * the redrive alone: here they go on where the attempt before had ended, so that every view shows one run.
 */
export function withRedrive({ result: before, redrives }: Attempts, again: ExecutionResult): Attempts {
  const visits = [...before.visits, ...again.visits.map((visit) => after(visit, before.visits.length))];
  const atMs = again.history[before.history.length]?.timestamp ?? before.stopMs;
  return {
    result: {
      ...again,
      visits,
      statistics: sumOf(before.statistics, again.statistics),
      mapRuns: again.mapRuns.map((now) => wholeMapRun(now, before)),
    },
    redrives: [
      ...redrives,
      { count: redrives.length + 1, atMs, ...statesOf(before, again), children: childrenOf(before, again), statistics: again.statistics },
    ],
  };
}

function after(visit: StateVisit, earlier: number): StateVisit {
  return { ...visit, id: visit.id + earlier, ...(visit.parent !== undefined && { parent: visit.parent + earlier }) };
}

function statesOf(before: ExecutionResult, again: ExecutionResult): Pick<Redrive, "reran" | "kept"> {
  const reran = [...new Set(again.visits.map(({ state }) => state))];
  const succeeded = before.visits.filter(({ exitedMs, error }) => exitedMs !== undefined && error === undefined).map(({ state }) => state);
  return { reran, kept: [...new Set(succeeded)].filter((state) => !reran.includes(state)) };
}

function childrenOf(before: ExecutionResult, again: ExecutionResult): Redrive["children"] {
  let [reran, kept] = [0, 0];
  for (const mapRun of again.mapRuns) {
    const earlier = before.mapRuns.find(({ arn }) => arn === mapRun.arn);
    if (earlier?.redriveCount === mapRun.redriveCount) continue;
    const succeeded = earlier?.executionCounts.succeeded ?? 0;
    kept += succeeded;
    reran += mapRun.executionCounts.total - succeeded;
  }
  return { reran, kept };
}

/** Children of the attempt before stay where they did not run again; those that did keep the start they had, and all their visits. */
function wholeMapRun(now: MapRun, before: ExecutionResult): MapRun {
  const earlier = before.mapRuns.find(({ arn }) => arn === now.arn);
  if (earlier === undefined || earlier.redriveCount === now.redriveCount) return now;
  const children = new Map(earlier.children.map((child) => [child.index, child]));
  for (const child of now.children) children.set(child.index, wholeChild(child, children.get(child.index)));
  return { ...now, children: [...children.values()].sort((a, b) => a.index - b.index) };
}

/** An Express child runs from its start, with a history of its own; a Standard one goes on. */
function wholeChild(child: ChildExecution, earlier: ChildExecution | undefined): ChildExecution {
  const goesOn = child.history.some(({ type }) => type === "ExecutionRedriven");
  if (earlier === undefined || !goesOn) return child;
  return {
    ...child,
    startMs: earlier.startMs,
    visits: [...earlier.visits, ...child.visits.map((visit) => after(visit, earlier.visits.length))],
  };
}

function sumOf(before: ExecutionStatistics, again: ExecutionStatistics): ExecutionStatistics {
  return {
    transitions: before.transitions + again.transitions,
    events: before.events + again.events,
    peakPayloadBytes: Math.max(before.peakPayloadBytes, again.peakPayloadBytes),
    peakConcurrency: Math.max(before.peakConcurrency, again.peakConcurrency),
    taskAttempts: before.taskAttempts + again.taskAttempts,
    expressRequests: before.expressRequests + again.expressRequests,
    expressBilledMs: before.expressBilledMs + again.expressBilledMs,
  };
}

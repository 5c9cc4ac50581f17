import type { MapState } from "../../definition/states";
import { type ChildLeft, type Checkpoint, lineLeft, type MapRunLeft } from "../checkpoint";
import type { Flow } from "../flow";
import type { StateRun } from "../state-run";
import type { MapRunResumption, MapRunWork } from "./map-run-work";

/** After these AWS starts a Map Run from scratch. */
const FRESH_AFTER: ReadonlySet<string | undefined> = new Set(["States.DataLimitExceeded", "States.Runtime"]);

interface Ended {
  readonly state: MapState;
  readonly run: StateRun;
  readonly work: MapRunWork;
  /** Undefined: refused a start. */
  readonly unsuccessful: ReadonlyMap<number, Flow | undefined>;
  /** Children below this index have been started, refused a start, or done before. */
  readonly reached: number;
}

/** Whether a child succeeded in an attempt before. */
export function isDone(index: number, left: MapRunResumption | undefined): boolean {
  return left !== undefined && index < left.reached && !left.children.has(index);
}

/** What a redrive of this Map Run would do: Standard children from where they failed, Express children from the start. */
export function mapRunLeft(ended: Ended, error: string | undefined): MapRunLeft | undefined {
  if (FRESH_AFTER.has(error)) return undefined;
  const { ledger, identity, results, left = NOTHING_LEFT } = ended.work;
  return {
    kind: "mapRun",
    draw: identity.draw,
    startMs: left.startMs ?? ledger.timeline.startMs,
    redriveCount: left.redriveCount + 1,
    reached: Math.max(ended.reached, left.reached),
    children: [...childrenLeft(ended, left.children)],
    succeeded: { executions: ledger.executions.succeeded, items: ledger.items.succeeded },
    results: results.kept(),
  };
}

const NOTHING_LEFT = { startMs: undefined, redriveCount: 0, reached: 0, children: new Map<number, ChildLeft | null>() };

function childrenLeft({ state, run, unsuccessful, reached }: Ended, before: MapRunResumption["children"]): MapRunResumption["children"] {
  const children = new Map<number, ChildLeft | null>();
  const leftOf = (flow: Flow): ChildLeft | null => (state.executionType === "EXPRESS" ? null : childLeft(flow));
  // One that was refused its start goes on from where the attempt before had left it.
  for (const [index, flow] of unsuccessful) children.set(index, flow === undefined ? (before.get(index) ?? null) : leftOf(flow));
  for (const flow of run.flow.inner) if (flow.execution.mapIndex !== undefined) children.set(flow.execution.mapIndex, leftOf(flow));
  for (const [index, child] of before) if (index >= reached) children.set(index, child);
  return children;
}

function childLeft(flow: Flow): ChildLeft {
  // What made the Map Run fail tells nothing of this child.
  const line = lineLeft(flow, undefined);
  const { recorder } = flow.execution;
  return {
    checkpoint: line?.kind === "open" ? line.checkpoint : undefined,
    events: recorder.events,
    eventCount: recorder.count,
    redriveCount: (flow.execution.redriveCount ?? 0) + 1,
  };
}

/** Has a Standard child go on from where it had failed. */
export function redriveChild(flow: Flow, before: ChildLeft, checkpoint: Checkpoint): void {
  const { execution } = flow;
  const { redriveCount } = before;
  execution.redriveCount = redriveCount;
  execution.recorder.goOn(before.events, before.eventCount);
  flow.lastEventId = before.eventCount;
  flow.add("ExecutionRedriven", { name: "executionRedrivenEventDetails", details: { redriveCount } });
  flow.resume(checkpoint);
}

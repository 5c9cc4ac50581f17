import type { ExecutionStatus, MapRun, MapRunCounts } from "../execution-result";
import { RunTimeline } from "./run-timeline";

type Counts = { -readonly [Name in keyof MapRunCounts]: MapRunCounts[Name] };

/** Keeps the counters of a Map Run, as DescribeMapRun has them: no matter how many children, it stays this size. */
export class MapRunLedger {
  readonly executions = noCounts();
  readonly items = noCounts();
  readonly timeline: RunTimeline;
  concurrencyReached = 0;

  /** @param succeeded - children that a redrive need not repeat. */
  constructor(startMs: number, succeeded?: { readonly executions: number; readonly items: number }) {
    this.timeline = new RunTimeline(startMs);
    if (succeeded === undefined) return;
    for (const name of ["executions", "items"] as const) {
      this[name].total = succeeded[name];
      this[name].succeeded = succeeded[name];
    }
  }

  started(items: number, nowMs: number): void {
    this.executions.total += 1;
    this.executions.running += 1;
    this.items.total += items;
    this.items.running += items;
    if (this.executions.running > this.concurrencyReached) this.concurrencyReached = this.executions.running;
    this.timeline.note(nowMs, this.executions.running, 0);
  }

  ended(status: ExecutionStatus, items: number, nowMs: number): void {
    const name = COUNTERS[status];
    this.executions.running -= 1;
    this.items.running -= items;
    this.executions[name] += 1;
    this.items[name] += items;
    this.timeline.note(nowMs, this.executions.running, name === "succeeded" ? 0 : 1);
  }

  neverStarted(executions: number, items: number): void {
    this.executions.total += executions;
    this.executions.pending += executions;
    this.items.total += items;
    this.items.pending += items;
  }

  /** What still runs when the Map Run ends is aborted. */
  close(nowMs: number): void {
    for (const counts of [this.executions, this.items]) {
      counts.aborted += counts.running;
      counts.running = 0;
    }
    this.timeline.note(nowMs, 0, 0);
  }

  /** Items of children that failed or timed out: what tolerated failures are measured by. */
  get failedItems(): number {
    return this.items.failed + this.items.timedOut;
  }

  record(): Pick<MapRun, "executionCounts" | "itemCounts" | "concurrencyReached" | "timeline"> {
    return {
      executionCounts: this.executions,
      itemCounts: this.items,
      concurrencyReached: this.concurrencyReached,
      timeline: this.timeline.buckets(),
    };
  }
}

const COUNTERS: { readonly [Status in ExecutionStatus]: "succeeded" | "failed" | "timedOut" | "aborted" } = {
  SUCCEEDED: "succeeded",
  FAILED: "failed",
  TIMED_OUT: "timedOut",
  ABORTED: "aborted",
};

function noCounts(): Counts {
  return { total: 0, succeeded: 0, failed: 0, aborted: 0, timedOut: 0, pending: 0, running: 0, resultsWritten: 0 };
}

import type { RunningQuery, SimulatorAnswer, SimulatorMessage, SimulatorTask } from "./simulator-task";

/** The last answer, with the real time it took; it stays while the next task is under way. */
export interface SimulatorAnswered {
  readonly answer: SimulatorAnswer;
  readonly tookMs: number;
}

export type SimulatorState = { readonly latest?: SimulatorAnswered } & (
  | { readonly status: "idle" | "running" | "answered" }
  | { readonly status: "stopped"; readonly why: "asked" }
  /** Real time ran out; `query` is the last JSONata expression that began. */
  | { readonly status: "stopped"; readonly why: "too-long"; readonly query?: RunningQuery }
);

/** Real time a run may take: virtual time is free, so only an endless computation comes near. */
export const REAL_TIME_LIMIT_MS = 10_000;

/**
 * The Workers behind one workbench. One Worker for each task: `terminate()` is the only way out of a runaway query, and nothing
 * of one run can leak into the next. A spare one is kept awake, because starting a Worker takes longer than most runs.
 */
export class SimulatorSession {
  private state: SimulatorState = { status: "idle" };
  private busy: Worker | undefined;
  private spare: Worker | undefined;
  private alarm: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly current = (): SimulatorState => this.state;

  /** Wakes a Worker, so that the next task finds it ready. */
  prepare(): void {
    this.spare ??= new Worker(new URL("./simulator.worker.ts", import.meta.url), { type: "module" });
  }

  /** Begins a task; one under way ends. */
  start(task: SimulatorTask): void {
    this.settle({ status: "running", ...this.latest() });
    this.prepare();
    const worker = this.spare;
    this.spare = undefined;
    this.busy = worker;
    if (worker === undefined) return;
    const began = performance.now();
    const queries: RunningQuery[] = [];
    let query: RunningQuery | undefined;
    worker.onmessage = ({ data }: MessageEvent<SimulatorMessage>) => {
      if (data.kind !== "query") this.answered(data, began);
      else if (typeof data.query === "number") query = queries[data.query];
      else queries.push((query = data.query));
    };
    worker.onerror = (event) => {
      this.answered({ kind: "fault", message: event.message || "The simulator could not be loaded." }, began);
    };
    this.alarm = setTimeout(() => {
      this.settle({ status: "stopped", why: "too-long", ...(query && { query }), ...this.latest() });
    }, REAL_TIME_LIMIT_MS);
    worker.postMessage(task);
  }

  stop(): void {
    this.settle({ status: "stopped", why: "asked", ...this.latest() });
  }

  /** Ends every Worker; a later `start` begins anew. */
  close(): void {
    clearTimeout(this.alarm);
    this.busy?.terminate();
    this.spare?.terminate();
    this.busy = this.spare = undefined;
  }

  private answered(answer: SimulatorAnswer, began: number): void {
    this.settle({ status: "answered", latest: { answer, tookMs: performance.now() - began } });
    this.prepare();
  }

  private latest(): { readonly latest?: SimulatorAnswered } {
    return this.state.latest === undefined ? {} : { latest: this.state.latest };
  }

  private settle(next: SimulatorState): void {
    clearTimeout(this.alarm);
    this.busy?.terminate();
    this.busy = undefined;
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}

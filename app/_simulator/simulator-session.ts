import type {
  HeldAnswer,
  HeldQuestion,
  RunningQuery,
  SimulatorAnswer,
  SimulatorMessage,
  SimulatorRequest,
  SimulatorTask,
} from "./simulator-task";

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
 * of one run can leak into the next. The one that ran last is kept, because it alone can open a child of a Map Run or redrive; a spare
 * one is kept awake, because starting a Worker takes longer than most runs.
 */
export class SimulatorSession {
  private state: SimulatorState = { status: "idle" };
  private busy: Worker | undefined;
  private spare: Worker | undefined;
  private holder: Worker | undefined;
  private alarm: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private readonly waiting = new Map<number, (answer: HeldAnswer) => void>();
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Whether the last run is held, to be asked about and redriven. */
  get holds(): boolean {
    return this.holder !== undefined;
  }

  readonly current = (): SimulatorState => this.state;

  /** Wakes a Worker, so that the next task finds it ready. */
  prepare(): void {
    this.spare ??= new Worker(new URL("./simulator.worker.ts", import.meta.url), { type: "module" });
  }

  /** Begins a task; one under way ends. */
  start(task: SimulatorTask): void {
    const holder = task.kind === "redrive" ? this.holder : undefined;
    if (task.kind === "redrive" && holder === undefined) return;
    if (task.kind !== "check") this.letGo(holder);
    this.settle({ status: "running", ...this.latest() });
    if (holder === undefined) this.prepare();
    const worker = holder ?? this.spare;
    if (holder === undefined) this.spare = undefined;
    if (worker !== undefined) this.follow(worker, task);
  }

  /** Asks the Worker that holds the last run. @returns never settles where that Worker has ended meanwhile. */
  ask(question: HeldQuestion): Promise<HeldAnswer> {
    return new Promise((resolve) => {
      const id = ++this.asked;
      this.waiting.set(id, resolve);
      this.send(this.holder, { kind: "ask", id, question });
    });
  }

  stop(): void {
    this.settle({ status: "stopped", why: "asked", ...this.latest() });
  }

  /** Ends every Worker; a later `start` begins anew. */
  close(): void {
    clearTimeout(this.alarm);
    this.busy?.terminate();
    this.spare?.terminate();
    this.letGo(undefined);
    this.busy = this.spare = undefined;
  }

  private follow(worker: Worker, task: SimulatorTask): void {
    this.busy = worker;
    const began = performance.now();
    const queries: RunningQuery[] = [];
    let query: RunningQuery | undefined;
    worker.onmessage = ({ data }: MessageEvent<SimulatorMessage>) => {
      if (data.kind === "held") this.tell(data.id, data.answer);
      else if (data.kind !== "query") this.answered(data, began, worker);
      else if (typeof data.query === "number") query = queries[data.query];
      else queries.push((query = data.query));
    };
    worker.onerror = (event) => {
      this.answered({ kind: "fault", message: event.message || "The simulator could not be loaded." }, began, worker);
    };
    this.alarm = setTimeout(() => {
      this.settle({ status: "stopped", why: "too-long", ...(query && { query }), ...this.latest() });
    }, REAL_TIME_LIMIT_MS);
    this.send(worker, task);
  }

  private send(worker: Worker | undefined, request: SimulatorRequest): void {
    worker?.postMessage(request);
  }

  private tell(id: number, answer: HeldAnswer): void {
    this.waiting.get(id)?.(answer);
    this.waiting.delete(id);
  }

  private answered(answer: SimulatorAnswer, began: number, worker: Worker): void {
    if (answer.kind === "run" || answer.kind === "redrive-refused") {
      this.holder = worker;
      this.busy = undefined; // kept, where `settle` would end it
    }
    this.settle({ status: "answered", latest: { answer, tookMs: performance.now() - began } });
    this.prepare();
  }

  /** Ends the Worker that holds the last run, unless it is the one to keep. */
  private letGo(kept: Worker | undefined): void {
    if (this.holder !== kept) this.holder?.terminate();
    this.holder = undefined;
    this.waiting.clear();
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

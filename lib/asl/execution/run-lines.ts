import { StatesError } from "../errors/states-error";
import type { Json } from "../json/json";
import { type LineLeft, lineLeft, type LinesLeft, type Progress } from "./checkpoint";
import type { Flow } from "./flow";
import type { Process } from "./process";
import type { Outcome } from "./scheduler";
import type { StateRun } from "./state-run";

/** The branches of a Parallel or the iterations of a Map: how many, how many at once, and what to write down of each. */
export interface Lines {
  readonly count: number;
  /** At most this many at once. */
  readonly concurrency: number;
  /** Begins a line. @param after - the event it follows: that of the state's start, or the end of what made room for it. */
  readonly begin: (index: number, after: number) => { readonly flow: Flow; readonly process: Process<Json> };
  /** Passes over a line that a redrive need not repeat. */
  readonly skip?: (index: number) => void;
  readonly succeeded?: (index: number, flow: Flow) => void;
  /** Writes down that a line failed, or was stopped because another had failed. */
  readonly ended?: (index: number, how: "Failed" | "Aborted") => void;
}

/**
 * Runs all lines. @returns their outputs in the order of the lines, whatever the order of their ends.
 * @throws the first failure, after stopping the others.
 */
export function* runLines(run: StateRun, lines: Lines): Process<readonly Json[]> {
  const left = run.takeLeft();
  const group = new LineGroup(run, lines, left?.kind === "lines" ? left.lines : []);
  run.progress = group;
  group.start();
  if (!group.isSettled) yield* run.clock.park();
  return group.results();
}

class LineGroup implements Progress {
  readonly #results: Json[];
  readonly #flows: Flow[] = [];
  readonly #succeeded: boolean[] = [];
  readonly #parent;
  #open = 0;
  /** The index of the line to begin next. */
  #next = 0;
  #failure: { readonly index: number; readonly error: unknown } | undefined;

  constructor(
    readonly run: StateRun,
    readonly lines: Lines,
    readonly before: readonly (LineLeft | null)[],
  ) {
    this.#results = new Array<Json>(lines.count).fill(null);
    this.#parent = run.clock.current();
  }

  get isSettled(): boolean {
    return this.#failure !== undefined || (this.#open === 0 && this.#next === this.lines.count);
  }

  start(): void {
    const after = this.run.flow.lastEventId;
    this.#skipDone();
    while (this.#open < this.lines.concurrency && this.#next < this.lines.count) this.#begin(after);
  }

  left(error: string | undefined): LinesLeft | undefined {
    if (error === "States.DataLimitExceeded") return undefined; // then all lines run again
    return { kind: "lines", lines: this.#results.map((output, index) => this.#lineLeft(index, output, error)) };
  }

  #lineLeft(index: number, output: Json, error: string | undefined): LineLeft | null {
    if (this.#succeeded[index] === true) return { kind: "done", output };
    const flow = this.#flows[index];
    return (flow === undefined ? this.before[index] : lineLeft(flow, error)) ?? null;
  }

  #skipDone(): void {
    for (let done = this.before[this.#next]; done?.kind === "done"; done = this.before[this.#next]) {
      this.#results[this.#next] = done.output;
      this.#succeeded[this.#next] = true;
      this.lines.skip?.(this.#next);
      this.#next += 1;
    }
  }

  results(): readonly Json[] {
    if (this.#failure === undefined) return this.#results;
    this.#abortAll(this.#failure);
    throw this.#failure.error;
  }

  #begin(after: number): void {
    const index = this.#next;
    const { flow, process } = this.lines.begin(index, after);
    const left = this.before[index];
    if (left?.kind === "open") flow.resume(left.checkpoint);
    this.#flows[index] = flow;
    this.#next += 1;
    this.#skipDone();
    this.#open += 1;
    this.run.simulation.lineStarted();
    this.run.flow.begin(flow);
    flow.fiber = this.run.clock.spawn(process, (outcome) => {
      this.#ended(index, flow, outcome);
    });
  }

  #ended(index: number, flow: Flow, outcome: Outcome<Json>): void {
    this.#open -= 1;
    this.run.simulation.lineEnded();
    if (this.#failure !== undefined) return;
    if (outcome.kind === "threw") {
      this.#fail(index, outcome.error);
      return;
    }
    this.run.flow.end(flow);
    this.#results[index] = outcome.value;
    this.#succeeded[index] = true;
    try {
      // What follows the last line to end follows its last event.
      this.run.flow.lastEventId = flow.lastEventId;
      this.lines.succeeded?.(index, flow);
      if (this.#next < this.lines.count) this.#begin(flow.lastEventId);
      else if (this.#open === 0) this.run.clock.wake(this.#parent);
    } catch (error) {
      this.#fail(index, error);
    }
  }

  #fail(index: number, error: unknown): void {
    this.#failure = { index, error };
    this.run.clock.wake(this.#parent);
  }

  #abortAll({ index: failedIndex, error }: { readonly index: number; readonly error: unknown }): void {
    const failed = this.#flows[failedIndex];
    const writes = error instanceof StatesError && error.canBeHandled;
    const last = failed?.lastEventId ?? this.run.flow.lastEventId;
    this.run.flow.lastEventId = last;
    const order = [failedIndex, ...this.#flows.keys()].filter((index, place) => place === 0 || index !== failedIndex);
    for (const index of order) {
      const flow = this.#flows[index];
      if (flow === undefined || this.#succeeded[index] === true) continue;
      flow.abort();
      this.run.flow.end(flow);
      if (!writes) continue;
      this.lines.ended?.(index, index === failedIndex ? "Failed" : "Aborted");
      writeAborted(flow, last);
    }
  }
}

/** Recorded: a state that is still open when its line ends gets an event of its own, the failed Task included; all follow the failure. */
function writeAborted(flow: Flow, after: number): void {
  for (const inner of flow.inner) writeAborted(inner, after);
  const { openState } = flow;
  if (openState !== "Task" && openState !== "Wait" && openState !== "Map" && openState !== "Parallel") return;
  flow.execution.addEvent(`${openState}StateAborted`, after);
}

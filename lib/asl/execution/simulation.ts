import type { StateMachine, WorkflowType } from "../definition/state-machine";
import { JsonText } from "../history/json-text";
import type { Json } from "../json/json";
import type { Random } from "../query/query";
import type { ExecutionLimits, ExecutionOptions } from "./execution-options";
import type { ExecutionResult, ExecutionStatistics, MapRun } from "./execution-result";
import { Scheduler } from "./scheduler";
import type { TaskWorld } from "./task-world";
import { VisitLog } from "./visit-log";

/** A bound of `ExecutionLimits`, not a rule of AWS's, ended the run. */
export class LimitReached extends Error {
  override readonly name = "LimitReached";

  constructor(
    readonly limit: keyof ExecutionLimits,
    message: string,
  ) {
    super(message);
  }
}

/** How a task runs another state machine, and how deep this one is in such. */
export interface Nesting {
  readonly depth: number;
  readonly runMachine: (machine: StateMachine, input: Json, options: ExecutionOptions) => ExecutionResult | Promise<ExecutionResult>;
}

/** What one `runExecution` shares among the execution and all its children: clock, chance, world, limits, counters. */
export class Simulation {
  readonly clock: Scheduler;
  readonly world: TaskWorld;
  readonly visits: VisitLog;
  readonly depth: number;
  readonly runMachine: Nesting["runMachine"];
  readonly text = new JsonText();
  /** Nothing estimated to be at most this big need be measured again. */
  knownToFit = 0;
  readonly mapRuns: MapRun[] = [];
  readonly counts: { -readonly [Name in keyof ExecutionStatistics]: ExecutionStatistics[Name] } = {
    transitions: 0,
    events: 0,
    peakPayloadBytes: 0,
    peakConcurrency: 0,
    taskAttempts: 0,
    expressRequests: 0,
    expressBilledMs: 0,
  };
  #concurrency = 0;
  #transitions = 0;

  constructor(
    readonly options: ExecutionOptions,
    readonly limits: ExecutionLimits,
    readonly random: Random,
    nesting: Nesting,
  ) {
    this.depth = nesting.depth;
    this.runMachine = nesting.runMachine;
    this.clock = new Scheduler(options.startTimeMs);
    this.world = options.tasks;
    this.visits = new VisitLog(options.trace ?? false);
  }

  /** A transition that is billed whatever the type: to start a child of a Map Run. */
  countBilled(transitions: number): void {
    this.counts.transitions += transitions;
  }

  /** A state entered, or a retry: billed in Standard, limited in either. @throws LimitReached */
  countTransition(type: WorkflowType): void {
    this.#transitions += 1;
    if (type === "STANDARD") this.counts.transitions += 1;
    if (this.#transitions > this.limits.transitions) {
      throw new LimitReached(
        "transitions",
        `The run was stopped after ${this.limits.transitions} state transitions. Does it loop for ever?`,
      );
    }
  }

  /** One more line of work: a branch, an iteration, a child. */
  lineStarted(): void {
    this.#concurrency += 1;
    if (this.#concurrency > this.counts.peakConcurrency) this.counts.peakConcurrency = this.#concurrency;
  }

  lineEnded(): void {
    this.#concurrency -= 1;
  }

  notePayload(bytes: number): void {
    if (bytes > this.counts.peakPayloadBytes) this.counts.peakPayloadBytes = bytes;
  }
}

import type { WorkflowType } from "../definition/state-machine";
import { ExecutionStopped } from "../errors/execution-stopped";
import { byteLength, mostBytes } from "../history/byte-length";
import { type Detailed, HistoryRecorder } from "../history/history-recorder";
import type { JsonText } from "../history/json-text";
import type { Json } from "../json/json";
import type { ExecutionIdentity } from "./context-object";
import type { Simulation } from "./simulation";
import type { VisitLog } from "./visit-log";

/** How much of an execution is kept for opening it later. */
export interface ExecutionKeeping {
  readonly history: boolean;
  readonly visits: VisitLog;
}

/** One execution: its identity and its history. The children of a distributed Map are executions of their own. */
export class Execution {
  readonly recorder: HistoryRecorder;
  readonly visits: VisitLog;
  readonly #makeIdentity: (execution: Execution) => ExecutionIdentity;
  #identity: ExecutionIdentity | undefined;
  /** Epoch milliseconds at which its time is up. An execution of its own has the scheduler watch it. */
  deadlineMs = Number.POSITIVE_INFINITY;
  /** The last event before a StopExecution call. */
  stopsAfterEvent = Number.POSITIVE_INFINITY;

  constructor(
    readonly simulation: Simulation,
    identity: (execution: Execution) => ExecutionIdentity,
    readonly type: WorkflowType,
    readonly keeping: ExecutionKeeping,
  ) {
    this.#makeIdentity = identity;
    this.recorder = new HistoryRecorder(keeping.history, simulation.limits.events);
    this.visits = keeping.visits;
  }

  /** Made up when it is first asked for: most children of a Map Run never are. */
  get identity(): ExecutionIdentity {
    this.#identity ??= this.#makeIdentity(this);
    return this.#identity;
  }

  /** Of a child in a Map Run: when it was started, epoch milliseconds of virtual time, and with what. */
  startMs = 0;
  input: Json = null;
  /** Index of the child in its Map Run; undefined outside of one. */
  mapIndex: number | undefined;
  /** Of a child that is redriven: which time this is. */
  redriveCount: number | undefined;

  get text(): JsonText {
    return this.simulation.text;
  }

  get keepsHistory(): boolean {
    return this.recorder.isKept;
  }

  /** The id of an event that the caller writes down itself. @throws HistoryFull */
  nextEventId(): number {
    this.#countEvent();
    return this.recorder.next();
  }

  addEvent(type: string, previousEventId: number, detailed?: Detailed): number {
    this.#countEvent();
    return this.recorder.add(type, previousEventId, this.simulation.clock.now(), detailed);
  }

  /** Adds the event that ends the execution. */
  addLastEvent(type: string, previousEventId: number, detailed?: Detailed): number {
    this.simulation.counts.events += 1;
    return this.recorder.addLast(type, previousEventId, this.simulation.clock.now(), detailed);
  }

  /** @throws ExecutionStopped where a StopExecution call comes before this event. */
  #countEvent(): void {
    if (this.recorder.count >= this.stopsAfterEvent) throw new ExecutionStopped("The execution was stopped.");
    this.simulation.counts.events += 1;
  }

  /** Whether a payload is within AWS's limit, as UTF-8 JSON text. */
  isWithinLimit(value: Json): boolean {
    const { simulation } = this;
    const limit = simulation.limits.payloadBytes;
    const atMost = mostBytes(value, limit);
    if (atMost <= simulation.knownToFit) return true;
    const bytes = byteLength(this.text.of(value));
    simulation.notePayload(bytes);
    if (atMost <= limit) simulation.knownToFit = atMost;
    return bytes <= limit;
  }
}

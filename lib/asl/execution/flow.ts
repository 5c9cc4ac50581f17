import type { StateBlock, StateType } from "../definition/states";
import type { Detailed } from "../history/history-recorder";
import type { Json } from "../json/json";
import type { Checkpoint, Standing } from "./checkpoint";
import type { Execution } from "./execution";
import type { Soon } from "./process";
import type { Fiber } from "./scheduler";
import type { VariableScope } from "./variable-scope";
import type { VisitPlace } from "./visit-log";

/** Runs the states of a block from its start to an end. @returns the output of the last one. */
export type BlockRunner = (block: StateBlock, input: Json, flow: Flow) => Soon<Json>;

/** One line of control in an execution: its own states, a Branch, or an iteration of a Map. Its events chain. */
export class Flow {
  /** The event that the next one follows. */
  lastEventId = 0;
  /** The type of the state it is in; what to abort when the flow is stopped there. */
  openState: StateType | undefined;
  /** What a redrive would go on from. */
  standing: Standing | undefined;
  /** Where it begins instead of at the start of its block. */
  resumption: Checkpoint | undefined;
  /** Flows under way in the Parallel or Map it is in. */
  #inner: Set<Flow> | undefined;
  /** What runs it; undefined for an execution's own flow. */
  fiber: Fiber | undefined;

  constructor(
    readonly execution: Execution,
    readonly variables: VariableScope,
    readonly place?: VisitPlace,
  ) {}

  /** Adds an event that follows the last one of this flow, and becomes the last. */
  add(type: string, detailed?: Detailed): number {
    this.lastEventId = this.execution.addEvent(type, this.lastEventId, detailed);
    return this.lastEventId;
  }

  /** Has it begin where it had ended before. */
  resume(checkpoint: Checkpoint): void {
    this.resumption = checkpoint;
    this.variables.assign(checkpoint.variables);
  }

  get inner(): ReadonlySet<Flow> {
    return this.#inner ?? NONE;
  }

  begin(flow: Flow): void {
    this.#inner ??= new Set();
    this.#inner.add(flow);
  }

  end(flow: Flow): void {
    this.#inner?.delete(flow);
  }

  /** Ends it where it stands, with all that runs inside it. */
  abort(): void {
    for (const flow of this.inner) flow.abort();
    this.fiber?.abort();
  }
}

const NONE: ReadonlySet<Flow> = new Set();

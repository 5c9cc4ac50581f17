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
  /** Flows under way in the Parallel or Map it is in, oldest first: linked, since a Map Run has a million come and go. */
  #firstInner: Flow | undefined;
  #lastInner: Flow | undefined;
  /** The flow it is under way in, and its neighbours there. */
  #around: Flow | undefined;
  #older: Flow | undefined;
  #younger: Flow | undefined;
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

  /** Flows under way inside, in the order they began. */
  get inner(): readonly Flow[] {
    const flows: Flow[] = [];
    for (let flow = this.#firstInner; flow !== undefined; flow = flow.#younger) flows.push(flow);
    return flows;
  }

  /** A flow begins inside this one. */
  begin(flow: Flow): void {
    flow.#around = this;
    const last = this.#lastInner;
    flow.#older = last;
    if (last === undefined) this.#firstInner = flow;
    else last.#younger = flow;
    this.#lastInner = flow;
  }

  /** A flow that began inside this one is over. */
  end(flow: Flow): void {
    if (flow.#around !== this) return;
    flow.#around = undefined;
    const older = flow.#older;
    const younger = flow.#younger;
    if (older === undefined) this.#firstInner = younger;
    else older.#younger = younger;
    if (younger === undefined) this.#lastInner = older;
    else younger.#older = older;
    flow.#older = undefined;
    flow.#younger = undefined;
  }

  /** Ends it where it stands, with all that runs inside it. */
  abort(): void {
    for (const flow of this.inner) flow.abort();
    this.fiber?.abort();
  }
}

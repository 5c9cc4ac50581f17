import type { StateMachine } from "../definition/state-machine";
import type { Json, JsonObject } from "../json/json";
import type { Checkpoint } from "./checkpoint";
import type { ExecutionOptions } from "./execution-options";

/** What a run was asked with, but for the world, who is told of queries, and the call that stopped it. */
type AskedFor = Omit<ExecutionOptions, "tasks" | "onQuery" | "stop">;

/** What a redrive needs of an execution that did not succeed: plain data, a part of its result. */
export interface Redrivable {
  /** The definition as data. */
  readonly definition: Json;
  readonly input: Json;
  readonly options: AskedFor;
  /** Name, ARN, role, start: these stay. In the shape of the Context Object. */
  readonly identity: { readonly Execution: JsonObject; readonly StateMachine: JsonObject };
  /** How often it was redriven before. */
  readonly redriveCount: number;
  /** Missing where not even the first state had begun. */
  readonly checkpoint?: Checkpoint;
}

/** What of a run's options is data, and holds for its redrive too. */
export function dataOf(options: ExecutionOptions): AskedFor {
  const data: AskedFor & { tasks?: unknown; onQuery?: unknown; stop?: unknown } = { ...options };
  delete data.tasks;
  delete data.onQuery;
  delete data.stop;
  return data;
}

/** What is no data, where the result is one of this process. */
interface Living {
  readonly machine: StateMachine;
  readonly onQuery: ExecutionOptions["onQuery"];
}

const living = new WeakMap<Redrivable, Living>();

/** Keeps the compiled machine for a redrive in the same process, for as long as the result is kept. */
export function rememberLiving(redrivable: Redrivable, { machine, onQuery }: Living): void {
  living.set(redrivable, { machine, onQuery });
}

/** @returns undefined for a copy: its definition is to be parsed again. */
export function livingOf(redrivable: Redrivable): Living | undefined {
  return living.get(redrivable);
}

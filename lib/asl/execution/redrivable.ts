import type { StateMachine } from "../definition/state-machine";
import type { Json } from "../json/json";
import type { Checkpoint } from "./checkpoint";
import type { ExecutionOptions, ExecutionResult } from "./execution-result";
import type { Flow } from "./flow";

/** An execution that goes on where it had ended. */
export interface Resumption {
  readonly previous: ExecutionResult;
  readonly redriveCount: number;
  /** Undefined where not even the first state had begun. */
  readonly checkpoint: Checkpoint | undefined;
}

/** What is remembered of an execution that did not succeed. */
export interface Redrivable {
  readonly machine: StateMachine;
  readonly input: Json;
  readonly options: ExecutionOptions;
  readonly flow: Flow;
  readonly redriveCount: number;
}

/** By the result itself, so that results stay plain data; forgotten with it. */
const unsuccessful = new WeakMap<ExecutionResult, Redrivable>();

export function rememberUnsuccessful(result: ExecutionResult, redrivable: Redrivable): void {
  unsuccessful.set(result, redrivable);
}

/** @returns undefined for a result that no run of this process gave, or that is a copy. */
export function redrivableOf(result: ExecutionResult): Redrivable | undefined {
  return unsuccessful.get(result);
}

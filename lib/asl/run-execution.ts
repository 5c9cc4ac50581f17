import type { StateMachine } from "./definition/state-machine";
import type { ExecutionOptions } from "./execution/execution-options";
import type { ExecutionResult } from "./execution/execution-result";
import { ExecutionRun } from "./execution/execution-run";
import type { Json } from "./json/json";

/**
 * Runs a state machine to its end in virtual time, and tells everything that happened. Equal arguments give
 * equal results, to the byte: no real time passes, and every random draw comes from `options.seed`.
 *
 * @param machine - from `parseDefinition`; a definition with errors never gets this far.
 * @param input - any JSON value, at most 262,144 bytes as UTF-8.
 * @param options - `startTimeMs` is epoch milliseconds; `tasks` answers each Resource ARN.
 * @returns the output, or the error and cause as AWS words them; with either, the whole
 *   history: `id`s count from 1, timestamps are epoch milliseconds of virtual time.
 * @throws nothing that a machine, an input or a task can bring about: a throw is a fault of `lib/asl`.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_GetExecutionHistory.html
 * @example const { history } = await runExecution(machine, { order: 7 }, { startTimeMs: 0, seed: 1, tasks });
 */
export async function runExecution(machine: StateMachine, input: Json, options: ExecutionOptions): Promise<ExecutionResult> {
  return await new ExecutionRun(machine, options).run(input);
}

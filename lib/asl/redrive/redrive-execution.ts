import { parseDefinition } from "../definition/parse-definition";
import type { StateMachine } from "../definition/state-machine";
import { isoTime } from "../execution/context-object";
import type { ExecutionOptions } from "../execution/execution-options";
import type { ExecutionResult } from "../execution/execution-result";
import { ExecutionRun } from "../execution/execution-run";
import { livingOf, type Redrivable } from "../execution/redrivable";
import { type RedriveRefusal, refusalOf } from "./refusal";

/** What may differ from the attempt before: the world, and chance. Definition, input, name and ARN stay. */
export interface RedriveOptions {
  /** The world as it is now: that is what gets mended between the attempts. */
  readonly tasks: ExecutionOptions["tasks"];
  /** When RedriveExecution is called, epoch milliseconds of virtual time; by default the moment the execution ended. */
  readonly redriveTimeMs?: number;
  /** By default one drawn from the seed before, so that chance does not repeat itself. */
  readonly seed?: number;
  /** A StopExecution call; events count on from the history there is. */
  readonly stop?: NonNullable<ExecutionOptions["stop"]>;
}

/** A redrive that AWS would not take. */
export interface RedriveRefused {
  readonly refused: RedriveRefusal;
}

/**
 * Redrives a Standard execution that failed, timed out or was aborted: it goes on from what did not succeed, with the
 * definition, input, variables and ARN it had. What succeeded is not repeated: of a Parallel or inline Map only the
 * lines that failed or were aborted run again, of a distributed Map only such children (Standard ones from where they
 * stood, Express ones from their start). Retry counters and timeouts begin anew.
 *
 * There is no machine among the arguments because AWS takes none: a definition changed meanwhile has no effect.
 * @param previous - what `runExecution` or `redriveExecution` gave, or a copy of it: one that was kept as JSON is redriven
 *   as well as the object itself. It stays as it is, and may be redriven again.
 * @returns a result whose history is the whole one, ExecutionRedriven in its midst; `statistics` and `visits` are those of
 *   the redrive alone (it counts one billed transition itself). Or `refused`: closed more than 14 days ago, 24,999 events
 *   or more, Express, or succeeded, in AWS's terms.
 * @throws nothing that a machine, an input or a task can bring about.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/redrive-executions.html
 * @example
 * const again = await redriveExecution(failed, { tasks: mendedWorld });
 * if ("refused" in again) console.log(again.refused.message); else console.log(again.status);
 */
export async function redriveExecution(previous: ExecutionResult, options: RedriveOptions): Promise<ExecutionResult | RedriveRefused> {
  const { redrivable, stopMs } = previous;
  const { redriveTimeMs = stopMs } = options;
  const refused = refusalOf(previous, redriveTimeMs);
  if (refused !== undefined) return { refused };
  if (redrivable === undefined) throw new Error("A result without what a redrive goes on from is refused.");
  const { input, redriveCount, checkpoint } = redrivable;
  const resumption = { previous, redriveCount: redriveCount + 1, checkpoint };
  return await new ExecutionRun(machineOf(redrivable), optionsOf(redrivable, options, redriveTimeMs), 0, resumption).run(input);
}

/** @throws Error where somebody has changed the definition in a result that was kept. */
function machineOf(redrivable: Redrivable): StateMachine {
  const known = livingOf(redrivable)?.machine;
  if (known !== undefined) return known;
  const { definition, options } = redrivable;
  const { machine } = parseDefinition(JSON.stringify(definition), options.type === undefined ? {} : { type: options.type });
  if (machine === undefined) throw new Error("The definition in this result is not valid: hand the result over as it was given.");
  return machine;
}

/** A call that stopped the attempt before is not made again. */
const NEVER: NonNullable<ExecutionOptions["stop"]> = {};

function optionsOf(redrivable: Redrivable, given: RedriveOptions, startTimeMs: number): ExecutionOptions {
  const { options, identity, redriveCount } = redrivable;
  const { tasks, stop = NEVER, seed = options.seed + 1 } = given;
  const onQuery = livingOf(redrivable)?.onQuery;
  const Execution = { ...identity.Execution, RedriveCount: redriveCount + 1, RedriveTime: isoTime(startTimeMs) };
  const context = { ...options.context, StateMachine: identity.StateMachine, Execution };
  return { ...options, tasks, seed, startTimeMs, context, stop, ...(onQuery && { onQuery }) };
}

import {
  parseDefinition,
  redriveExecution,
  runExecution,
  type Diagnostic,
  type ExecutionLimits,
  type ExecutionResult,
  type StateMachine,
} from "@/lib/asl";
import { createWorld } from "./create-world";
import type { OnQuery, RunReply, RunRequest } from "./run-request";
import { World } from "./world";

const START_MS = Date.UTC(2026, 0, 1);
/** Enough for any exercise, and a loop without a way out is stopped within a second or two. */
const TRANSITIONS = 50_000;

/**
 * Parses a definition and runs it in a world, in virtual time and within bounds. The browser's Worker, the server's verdict and the
 * command line all run this.
 *
 * @param onQuery - told of each JSONata expression before it is evaluated.
 * @returns never rejects: what goes wrong on our side is the reply `fault`.
 */
export async function runInSimulator(request: RunRequest, onQuery?: OnQuery): Promise<RunReply> {
  try {
    const { machine, diagnostics } = parseDefinition(request.definition, { type: request.type ?? "STANDARD" });
    if (!machine) return { kind: "diagnostics", diagnostics };
    return await runMachine({ machine, diagnostics, request, onQuery });
  } catch (fault) {
    return { kind: "fault", message: fault instanceof Error ? fault.message : String(fault) };
  }
}

interface ParsedRun {
  readonly machine: StateMachine;
  readonly diagnostics: readonly Diagnostic[];
  readonly request: RunRequest;
  readonly onQuery: OnQuery | undefined;
}

async function runMachine({ machine, diagnostics, request, onQuery }: ParsedRun): Promise<RunReply> {
  const { seed = 1, startTimeMs = START_MS, type = "STANDARD", trace = true } = request;
  const { tasks, log } = createWorld(request.world ?? World.parse({}), { seed, startMs: startTimeMs });
  const limits: Partial<ExecutionLimits> = { transitions: TRANSITIONS, ...request.limits };
  const result = await runExecution(machine, request.input, { startTimeMs, seed, tasks, type, limits, trace, ...(onQuery && { onQuery }) });
  if (result.limitReached === undefined)
    return (await redriven(result, request, diagnostics)) ?? { kind: "result", result, log: log(), diagnostics };
  return { kind: "limit", limit: result.limitReached, message: limitMessage(result.limitReached, result), result, log: log(), diagnostics };
}

/** @returns undefined where no redrive is asked for, or AWS would refuse it. */
async function redriven(
  previous: ExecutionResult,
  { redrive, seed = 1 }: RunRequest,
  diagnostics: readonly Diagnostic[],
): Promise<RunReply | undefined> {
  if (redrive === undefined) return undefined;
  const { tasks, log } = createWorld(redrive, { seed, startMs: previous.stopMs });
  const again = await redriveExecution(previous, { tasks });
  return "refused" in again ? undefined : { kind: "result", result: again, log: log(), diagnostics };
}

/** What a person reads when a bound of ours, not of AWS's, ended the run. */
function limitMessage(limit: string, result: ExecutionResult): string {
  const last = result.visits.at(-1)?.state;
  const where = last === undefined ? "" : ` The last state entered was "${last}".`;
  switch (limit) {
    case "transitions":
      return `Stopped after ${result.statistics.transitions} state transitions: this looks like a loop with no way out.${where} Give the loop a counter and a Choice that leaves it.`;
    case "durationMs":
      return `Stopped: the execution ran longer than its workflow type may.${where} A Wait, a timeout or a Retry asks for too much time.`;
    case "payloadBytes":
      return `Stopped: a payload grew beyond 262,144 bytes.${where} Keep large data in S3 and pass its key.`;
    case "events":
      return `Stopped at the limit of events in one history.${where} Use a distributed Map, or start child executions.`;
    default:
      return `Stopped at the simulator's limit of ${limit}.${where}`;
  }
}

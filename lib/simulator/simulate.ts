import {
  parseDefinition,
  redriveExecution,
  runExecution,
  type Diagnostic,
  type ExecutionLimits,
  type ExecutionResult,
  type StateMachine,
} from "@/lib/asl";
import { createWorld, type WorldRun } from "./create-world";
import { limitMessage } from "./limit-message";
import type { OnQuery, RunReply, RunRequest } from "./run-request";
import { World } from "./world";

const START_MS = Date.UTC(2026, 0, 1);
/** Enough for any exercise, and a loop without a way out is stopped within a second or two. */
const TRANSITIONS = 50_000;

/** A run that is over, and can be redriven where it ended without success. */
export interface Simulated {
  readonly reply: RunReply;
  /**
   * Redrives it in the world as it is now. A world that was not changed goes on: its scripts count on, its buckets hold what was written.
   * A changed one begins its scripts anew, with what was written in its buckets.
   * @returns what AWS says where it would not be redriven; undefined where nothing ran at all.
   */
  readonly redrive: (world: World) => Promise<Simulated | { readonly refused: string } | undefined>;
}

/** Parses a definition and runs it in a world, in virtual time and within bounds. @throws what is a fault of ours. */
export async function simulate(request: RunRequest, onQuery?: OnQuery): Promise<Simulated> {
  const { machine, diagnostics } = parseDefinition(request.definition, { type: request.type ?? "STANDARD" });
  if (!machine) return { reply: { kind: "diagnostics", diagnostics }, redrive: () => Promise.resolve(undefined) };
  return await runMachine(machine, diagnostics, request, onQuery);
}

async function runMachine(
  machine: StateMachine,
  diagnostics: readonly Diagnostic[],
  request: RunRequest,
  onQuery: OnQuery | undefined,
): Promise<Simulated> {
  const { seed = 1, startTimeMs = START_MS, type = "STANDARD", trace = true, keptChildren } = request;
  const world = request.world ?? World.parse({});
  const running = createWorld(world, { seed, startMs: startTimeMs });
  const limits: Partial<ExecutionLimits> = { transitions: TRANSITIONS, ...request.limits };
  const result = await runExecution(machine, request.input, {
    startTimeMs,
    seed,
    tasks: running.tasks,
    type,
    limits,
    trace,
    ...(keptChildren !== undefined && { keptChildren }),
    ...(onQuery && { onQuery }),
  });
  return simulated(result, { world, running, seed, diagnostics });
}

interface Simulation {
  readonly world: World;
  readonly running: WorldRun;
  readonly seed: number;
  readonly diagnostics: readonly Diagnostic[];
}

function simulated(result: ExecutionResult, simulation: Simulation): Simulated {
  return { reply: replyOf(result, simulation), redrive: (world) => redrive(result, world, simulation) };
}

async function redrive(result: ExecutionResult, world: World, before: Simulation): ReturnType<Simulated["redrive"]> {
  const isSame = JSON.stringify(world) === JSON.stringify(before.world);
  const seed = before.seed + 1;
  const running = isSame ? before.running : createWorld(withFiles(world, before.running), { seed, startMs: result.stopMs });
  const again = await redriveExecution(result, { tasks: running.tasks });
  return "refused" in again ? { refused: again.refused.message } : simulated(again, { ...before, world, running, seed });
}

/** A changed world still holds what the execution wrote before. */
function withFiles(world: World, before: WorldRun): World {
  const buckets = { ...world.buckets };
  for (const { bucket, key, body } of before.log().written) buckets[bucket] = { ...buckets[bucket], [key]: body };
  return { ...world, buckets };
}

function replyOf(result: ExecutionResult, { running, diagnostics }: Simulation): RunReply {
  const limit = result.limitReached;
  if (limit === undefined) return { kind: "result", result, log: running.log(), diagnostics };
  return { kind: "limit", limit, message: limitMessage(limit, result), result, log: running.log(), diagnostics };
}

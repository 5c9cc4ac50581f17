import "server-only";
import { availableParallelism } from "node:os";
import type { Grade } from "@/lib/grader";
import { Piscina } from "piscina";
import type { GradingJob } from "./grading-job";
import { workerBundle } from "./worker-bundle";

/** Two tries and the time between them stay below the 30 s in which every submission reaches an end. */
const MS_FOR_ONE_TRY = 13_000;
const MEGABYTES = 256;
const MAX_THREADS = 4;
const IDLE_MS = 60_000;
/** Submissions waiting for a thread; beyond that the server says that it is busy. */
const MAX_WAITING = 200;

// One pool for the process: development reloads this module, not the process.
const shared = globalThis as { stepwiseGraders?: Piscina };

async function graders(): Promise<Piscina> {
  const filename = await workerBundle();
  shared.stepwiseGraders ??= new Piscina({
    filename,
    minThreads: 0,
    maxThreads: Math.max(1, Math.min(MAX_THREADS, availableParallelism() - 1)),
    maxQueue: MAX_WAITING,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  return shared.stepwiseGraders;
}

/**
 * Grades in a thread with bounds of its own on time and memory, so that no definition can hold the server up. A fault of ours is
 * tried once more.
 *
 * @returns never rejects: what went wrong twice is the outcome `fault`.
 */
export async function gradeOnServer(job: GradingJob): Promise<Grade> {
  const first = await tryOnce(job);
  return first.outcome === "fault" ? tryOnce(job) : first;
}

async function tryOnce(job: GradingJob): Promise<Grade> {
  try {
    const pool = await graders();
    const grade: unknown = await pool.run(job, { name: "gradeInWorker", signal: AbortSignal.timeout(MS_FOR_ONE_TRY) });
    return grade as Grade; // our own worker's answer
  } catch (fault) {
    return { outcome: "fault", message: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault) };
  }
}

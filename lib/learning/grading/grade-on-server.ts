import "server-only";
import { availableParallelism } from "node:os";
import type { Figures, Grade } from "@/lib/grader";
import type { GradingJob, MeasuringJob } from "./grading-job";
import { GradingPool } from "./grading-pool";
import { workerBundle } from "./worker-bundle";

const MAX_THREADS = 4;

// One pool for the process: development reloads this module, not the process.
const shared = globalThis as { stepwiseGraders?: GradingPool };

async function graders(): Promise<GradingPool> {
  const filename = await workerBundle();
  const maxThreads = Math.max(1, Math.min(MAX_THREADS, availableParallelism() - 1));
  return (shared.stepwiseGraders ??= new GradingPool({ filename, maxThreads }));
}

/**
 * Grades in a thread with bounds of its own on time and memory. A fault of ours is tried once more.
 * @returns never rejects: what went wrong twice is the outcome `fault`.
 */
export async function gradeOnServer(job: GradingJob): Promise<Grade> {
  try {
    return await (await graders()).grade(job);
  } catch (fault) {
    return { outcome: "fault", message: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** Runs definitions beside each other. @returns the figures of each; undefined for one that could not be measured. */
export async function measureOnServer(job: MeasuringJob): Promise<readonly (readonly Figures[] | undefined)[]> {
  return (await graders()).measure(job);
}

import "server-only";
import type { Proof } from "@/lib/grader";
import { accept, refuse, type Result } from "@/lib/kernel";
import type { ProvingJob } from "./grading-job";
import { GradingPool } from "./grading-pool";
import { workerBundle } from "./worker-bundle";

/** Real time for one proof, waiting for the thread included; the slowest of the catalogue needs a tenth of it. */
const MS_FOR_ONE_PROOF = 90_000;

// One pool for the process: development reloads this module, not the process.
const shared = globalThis as { stepwiseProver?: GradingPool };

/** A thread of its own: a proof takes seconds, and no learner's submission waits behind it. */
async function prover(): Promise<GradingPool> {
  const filename = await workerBundle();
  return (shared.stepwiseProver ??= new GradingPool({ filename, maxThreads: 1, msForOneTry: MS_FOR_ONE_PROOF }));
}

/**
 * Proves an exercise in a thread with bounds on time and memory.
 * @returns never rejects. `too-long` where the proof did not end within its time or memory: a world or a test computes without an end.
 */
export async function proveOnServer(job: ProvingJob): Promise<Result<Proof, "too-long">> {
  try {
    return accept(await (await prover()).prove(job));
  } catch {
    return refuse("too-long");
  }
}

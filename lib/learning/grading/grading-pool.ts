import "server-only";
import type { Figures, Grade, Proof } from "@/lib/grader";
import { Piscina } from "piscina";
import type { GradingJob, MeasuringJob, ProvingJob } from "./grading-job";

/** Two tries stay below the 30 s in which every submission reaches an end, with time to keep it. */
const MS_FOR_ONE_TRY = 12_000;
const MEGABYTES = 256;
const IDLE_MS = 60_000;
/** Submissions waiting for a thread; beyond that the server says that it is busy. */
const MAX_WAITING = 200;

export interface PoolOptions {
  /** The bundle of the grading worker. */
  readonly filename: string;
  readonly maxThreads: number;
  /** Real milliseconds, waiting for a thread included. */
  readonly msForOneTry?: number;
}

/** Threads that grade, with bounds on time and memory, so that no definition can hold the server up. */
export class GradingPool {
  readonly #threads: Piscina;
  readonly #msForOneTry: number;

  constructor({ filename, maxThreads, msForOneTry = MS_FOR_ONE_TRY }: PoolOptions) {
    this.#msForOneTry = msForOneTry;
    this.#threads = new Piscina({
      filename,
      minThreads: 0,
      maxThreads,
      maxQueue: MAX_WAITING,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    // A thread that dies while it has no task tells the pool, and nobody else: unheard, that would end the server. Whoever waits is told by the
    // bound on its time.
    this.#threads.on("error", () => undefined);
  }

  /**
   * Grades a definition. A fault of ours, such as a thread that hangs or dies, is tried once more.
   * @returns never rejects: what went wrong twice is the outcome `fault`.
   */
  async grade(job: GradingJob): Promise<Grade> {
    const first = await this.#tryOnce(job);
    return first.outcome === "fault" ? this.#tryOnce(job) : first;
  }

  /** @returns the figures of each definition; undefined where one, or the measuring, failed. */
  async measure(job: MeasuringJob): Promise<readonly (readonly Figures[] | undefined)[]> {
    try {
      return (await this.#run("measureInWorker", job)) as readonly (readonly Figures[] | undefined)[];
    } catch {
      return job.definitions.map(() => undefined); // the answers stand without their figures
    }
  }

  /** @throws Error where the proof takes longer than a try may, or the thread dies of it. */
  async prove(job: ProvingJob): Promise<Proof> {
    return (await this.#run("proveInWorker", job)) as Proof; // our own worker's answer
  }

  /** Ends every thread. */
  async close(): Promise<void> {
    await this.#threads.destroy();
  }

  async #tryOnce(job: GradingJob): Promise<Grade> {
    try {
      return (await this.#run("gradeInWorker", job)) as Grade; // our own worker's answer
    } catch (fault) {
      return { outcome: "fault", message: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault) };
    }
  }

  async #run(name: string, job: unknown): Promise<unknown> {
    return (await this.#threads.run(job, { name, signal: AbortSignal.timeout(this.#msForOneTry) })) as unknown;
  }
}

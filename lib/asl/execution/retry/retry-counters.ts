import type { Retrier } from "../../definition/states";
import { matchesError } from "../../errors/matches-error";
import type { StatesError } from "../../errors/states-error";
import type { Random } from "../../query/query";
import { retryDelayMs } from "./retry-delay-ms";

/** A retry that is due. */
export interface RetryTaken {
  readonly delayMs: number;
  /** The delay without jitter. */
  readonly plannedMs: number;
  /** Index of the Retrier. */
  readonly retrier: number;
}

/** The counters of one visit of a state: one for each Retrier, gone when the state is left. */
export class RetryCounters {
  #used: Map<Retrier, number> | undefined;

  constructor(readonly retriers: readonly Retrier[]) {}

  /**
   * Takes one retry from the first Retrier that names the error; one that is used up leaves it to no later one.
   * @returns undefined when nothing retries.
   */
  take(error: StatesError, random: Random): RetryTaken | undefined {
    const index = this.retriers.findIndex(({ errorEquals }) => matchesError(errorEquals, error));
    const retrier = this.retriers[index];
    if (retrier === undefined) return undefined;
    const retry = (this.#used?.get(retrier) ?? 0) + 1;
    if (retry > retrier.maxAttempts) return undefined;
    this.#used ??= new Map();
    this.#used.set(retrier, retry);
    const delayMs = retryDelayMs(retrier, retry, random);
    const plannedMs = retrier.jitterStrategy === "FULL" ? retryDelayMs({ ...retrier, jitterStrategy: "NONE" }, retry, random) : delayMs;
    return { delayMs, plannedMs, retrier: index };
  }
}

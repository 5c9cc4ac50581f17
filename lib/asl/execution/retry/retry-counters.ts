import type { Retrier } from "../../definition/states";
import { matchesError } from "../../errors/matches-error";
import type { StatesError } from "../../errors/states-error";
import type { Random } from "../../query/query";
import { retryDelayMs } from "./retry-delay-ms";

/** The counters of one visit of a state: one for each Retrier, gone when the state is left. */
export class RetryCounters {
  #used: Map<Retrier, number> | undefined;

  constructor(readonly retriers: readonly Retrier[]) {}

  /**
   * Takes one retry from the first Retrier that names the error; one that is used up leaves it to no later one.
   * @returns undefined when nothing retries.
   */
  take(error: StatesError, random: Random): { readonly delayMs: number; readonly retrier: number } | undefined {
    const index = this.retriers.findIndex(({ errorEquals }) => matchesError(errorEquals, error));
    const retrier = this.retriers[index];
    if (retrier === undefined) return undefined;
    const retry = (this.#used?.get(retrier) ?? 0) + 1;
    if (retry > retrier.maxAttempts) return undefined;
    this.#used ??= new Map();
    this.#used.set(retrier, retry);
    return { delayMs: retryDelayMs(retrier, retry, random), retrier: index };
  }
}

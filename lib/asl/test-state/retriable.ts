import type { State } from "../definition/states";
import { matchesError } from "../errors/matches-error";
import type { StatesError } from "../errors/states-error";
import type { JsonObject } from "../json/json";

/** What the state's Retriers make of an error that came after so many retries. */
export interface RetryVerdict {
  readonly isRetriable: boolean;
  /** `retryIndex` and, if it is retried, `retryBackoffIntervalSeconds`; empty where no Retrier names the error. */
  readonly details: JsonObject;
}

/** @param used - how often the matching Retrier has been used already. */
export function retryVerdict(state: State, error: StatesError, used: number): RetryVerdict {
  const retriers = "retry" in state ? state.retry : [];
  const index = retriers.findIndex(({ errorEquals }) => matchesError(errorEquals, error));
  const retrier = retriers[index];
  if (retrier === undefined) return { isRetriable: false, details: {} };
  if (used >= retrier.maxAttempts) return { isRetriable: false, details: { retryIndex: index } };
  const seconds = Math.min(retrier.intervalSeconds * retrier.backoffRate ** used, retrier.maxDelaySeconds ?? Number.POSITIVE_INFINITY);
  return { isRetriable: true, details: { retryBackoffIntervalSeconds: seconds, retryIndex: index } };
}

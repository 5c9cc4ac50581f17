import type { Retrier } from "../../definition/states";
import type { Random } from "../../query/query";

/**
 * Milliseconds to wait before a retry: the interval, multiplied by BackoffRate for each one before, then capped, then
 * with FULL jitter anything from nothing up to that.
 * @param retry - counts from 1.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html#error-handling-retrying-after-an-error
 */
export function retryDelayMs(
  retrier: Pick<Retrier, "intervalSeconds" | "backoffRate" | "maxDelaySeconds" | "jitterStrategy">,
  retry: number,
  random: Random,
): number {
  const grown = retrier.intervalSeconds * retrier.backoffRate ** (retry - 1);
  const seconds = Math.min(grown, retrier.maxDelaySeconds ?? Number.POSITIVE_INFINITY, MAX_SECONDS);
  return Math.round(1000 * (retrier.jitterStrategy === "FULL" ? seconds * random.next() : seconds));
}

/** The longest interval AWS takes; a delay that grows without a cap stays a moment that a clock can show. */
const MAX_SECONDS = 99_999_999;

/** A Retrier's numbers, named as in the States Language. */
export interface RetryNumbers {
  readonly intervalSeconds: number;
  readonly backoffRate: number;
  readonly maxAttempts: number;
  /** 0 is no cap. */
  readonly maxDelaySeconds: number;
}

export interface PlannedRetry {
  /** Counts from 1. */
  readonly attempt: number;
  /** Seconds before this retry, before any jitter. */
  readonly waitSeconds: number;
  readonly capped: boolean;
  /** Seconds of waiting up to and with this one. */
  readonly totalSeconds: number;
}

/** The waits of a Retrier while the call keeps failing at once: `interval × rate^(n−1)`, cut at the cap. */
export function retryPlan({ intervalSeconds, backoffRate, maxAttempts, maxDelaySeconds }: RetryNumbers): readonly PlannedRetry[] {
  let totalSeconds = 0;
  return Array.from({ length: maxAttempts }, (_, index) => {
    const raw = intervalSeconds * backoffRate ** index;
    const capped = maxDelaySeconds > 0 && raw > maxDelaySeconds;
    const waitSeconds = capped ? maxDelaySeconds : raw;
    totalSeconds += waitSeconds;
    return { attempt: index + 1, waitSeconds, capped, totalSeconds };
  });
}

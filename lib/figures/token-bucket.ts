export interface BucketNumbers {
  readonly bucket: number;
  readonly refillPerSecond: number;
  /** Calls a second that arrive, spread evenly, for as long as the figure shows. */
  readonly callsPerSecond: number;
}

export interface BucketMoment {
  readonly second: number;
  readonly tokens: number;
  readonly taken: number;
  readonly throttled: number;
}

/** A token bucket second by second: full at first, refilled before the calls of the second are taken. */
export function bucketMoments({ bucket, refillPerSecond, callsPerSecond }: BucketNumbers, seconds: number): readonly BucketMoment[] {
  let tokens = bucket;
  return Array.from({ length: seconds + 1 }, (_, second) => {
    if (second > 0) tokens = Math.min(bucket, tokens + refillPerSecond);
    const taken = Math.min(tokens, callsPerSecond);
    tokens -= taken;
    return { second, tokens, taken, throttled: callsPerSecond - taken };
  });
}

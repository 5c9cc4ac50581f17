/** Standard executions that may be open in an account and Region, by default. */
export const OPEN_EXECUTIONS = 1_000_000;

/** A token bucket: `bucket` calls at once, then `refillPerSecond`. */
export interface TokenBucket {
  readonly bucket: number;
  readonly refillPerSecond: number;
}

/**
 * Step Functions' throttles of 2026; "large" are us-east-1, us-west-2 and eu-west-1.
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html
 */
export const THROTTLES = {
  large: {
    startStandard: { bucket: 1300, refillPerSecond: 300 },
    startExpress: { bucket: 6000, refillPerSecond: 6000 },
    transitions: { bucket: 5000, refillPerSecond: 5000 },
  },
  other: {
    startStandard: { bucket: 800, refillPerSecond: 150 },
    startExpress: { bucket: 6000, refillPerSecond: 6000 },
    transitions: { bucket: 800, refillPerSecond: 800 },
  },
} as const;

/** Child executions that one Map Run starts in a second (newest quota page). */
export const DISPATCH_PER_SECOND = { STANDARD: 100, EXPRESS: 1000 } as const;

/** @returns seconds until the last of `calls` calls made at once is taken. */
export function secondsToDrain(calls: number, { bucket, refillPerSecond }: TokenBucket): number {
  return Math.max(0, calls - bucket) / refillPerSecond;
}

/** @returns executions a second that can be kept up: the slower of what transitions and starts allow. */
export function sustainedStarts(statesPerRun: number, region: "large" | "other"): number {
  const { transitions, startStandard } = THROTTLES[region];
  return Math.min(transitions.refillPerSecond / statesPerRun, startStandard.refillPerSecond);
}

/** Little's law: how many are in flight when `perSecond` start and each takes `seconds`. */
export function inFlight(perSecond: number, seconds: number): number {
  return perSecond * seconds;
}

export interface MapRunPlan {
  readonly children: number;
  readonly childSeconds: number;
  readonly maxConcurrency: number;
  readonly executionType: "STANDARD" | "EXPRESS";
}

/** How long a Map Run takes, and what holds it back. */
export function mapRunSeconds(plan: MapRunPlan): { readonly seconds: number; readonly bottleneck: "dispatch" | "concurrency" } {
  const dispatch = plan.children / DISPATCH_PER_SECOND[plan.executionType] + plan.childSeconds;
  const waves = Math.ceil(plan.children / plan.maxConcurrency) * plan.childSeconds;
  return waves > dispatch ? { seconds: waves, bottleneck: "concurrency" } : { seconds: dispatch, bottleneck: "dispatch" };
}

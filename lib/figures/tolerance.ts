export interface ToleranceNumbers {
  readonly items: number;
  readonly itemsPerBatch: number;
  /** ToleratedFailurePercentage; undefined when it is not set. */
  readonly percentage: number | undefined;
  /** ToleratedFailureCount; undefined when it is not set. */
  readonly count: number | undefined;
}

export interface Tolerance {
  /** The failed batch that breaks the run, counted from 1; undefined when no number of failures does. */
  readonly breakingBatch: number | undefined;
  /** Items that may fail and the run still succeeds. */
  readonly toleratedItems: number;
  readonly brokenBy: "count" | "percentage" | undefined;
}

/** Which failed batch ends a Map Run: a threshold must be exceeded, not reached, and the one exceeded first counts. Neither set is a count of 0. */
export function toleranceOf({ items, itemsPerBatch, percentage, count }: ToleranceNumbers): Tolerance {
  const byPercentage = percentage === undefined || percentage >= 100 ? undefined : (items * percentage) / 100;
  const byCount = count ?? (percentage === undefined ? 0 : undefined);
  const limits = [byCount, byPercentage].filter((limit) => limit !== undefined);
  if (limits.length === 0) return { breakingBatch: undefined, toleratedItems: items, brokenBy: undefined };
  const limit = Math.min(...limits);
  const breakingBatch = Math.floor(limit / itemsPerBatch) + 1;
  const batches = Math.ceil(items / itemsPerBatch);
  if (breakingBatch > batches) return { breakingBatch: undefined, toleratedItems: items, brokenBy: undefined };
  return { breakingBatch, toleratedItems: (breakingBatch - 1) * itemsPerBatch, brokenBy: limit === byCount ? "count" : "percentage" };
}

export interface MapNumbers {
  readonly items: number;
  readonly itemsPerBatch: number;
  readonly maxConcurrency: number;
  /** Seconds one item takes; a batch takes its items one after the other. */
  readonly secondsPerItem: number;
  /** Seconds that a child takes whatever is in it: start, cold start, set-up. */
  readonly secondsPerChild: number;
}

export interface ScheduledChild {
  readonly index: number;
  readonly items: number;
  /** Which of the slots that run at once it is in, from 0. */
  readonly lane: number;
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** When each child of a Map runs, if the next one starts as soon as a slot is free. */
export function mapSchedule(numbers: MapNumbers): readonly ScheduledChild[] {
  const children = Math.ceil(numbers.items / numbers.itemsPerBatch);
  const free = new Array<number>(Math.max(1, Math.min(numbers.maxConcurrency, children))).fill(0);
  return Array.from({ length: children }, (_, index) => {
    const items = Math.min(numbers.itemsPerBatch, numbers.items - index * numbers.itemsPerBatch);
    const lane = free.indexOf(Math.min(...free));
    const startSeconds = free[lane] ?? 0;
    const endSeconds = startSeconds + numbers.secondsPerChild + items * numbers.secondsPerItem;
    free[lane] = endSeconds;
    return { index, items, lane, startSeconds, endSeconds };
  });
}

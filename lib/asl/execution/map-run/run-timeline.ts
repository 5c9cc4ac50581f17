const MAX_BUCKETS = 512;

/** Children running and failing over virtual time, in at most 512 buckets: when they run out, two become one. */
export class RunTimeline {
  #bucketMs = 100;
  #running: number[] = [];
  #failed: number[] = [];
  #now = 0;

  constructor(readonly startMs: number) {}

  /** @param running - how many run from now on. @param failures - how many failed at this moment. */
  note(nowMs: number, running: number, failures: number): void {
    let bucket = Math.floor((nowMs - this.startMs) / this.#bucketMs);
    while (bucket >= MAX_BUCKETS) {
      this.#halve();
      bucket = Math.floor((nowMs - this.startMs) / this.#bucketMs);
    }
    // Where nothing happened, as many ran as before.
    while (this.#running.length <= bucket) {
      this.#running.push(this.#now);
      this.#failed.push(0);
    }
    this.#running[bucket] = Math.max(this.#running[bucket] ?? 0, running);
    this.#failed[bucket] = (this.#failed[bucket] ?? 0) + failures;
    this.#now = running;
  }

  buckets(): { readonly bucketMs: number; readonly running: readonly number[]; readonly failed: readonly number[] } {
    return { bucketMs: this.#bucketMs, running: this.#running, failed: this.#failed };
  }

  #halve(): void {
    this.#bucketMs *= 2;
    this.#running = pairs(this.#running, Math.max);
    this.#failed = pairs(this.#failed, (one, other) => one + other);
  }
}

function pairs(values: readonly number[], join: (one: number, other: number) => number): number[] {
  const joined: number[] = [];
  for (let index = 0; index < values.length; index += 2) joined.push(join(values[index] ?? 0, values[index + 1] ?? 0));
  return joined;
}

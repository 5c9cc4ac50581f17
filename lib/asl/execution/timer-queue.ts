/** One wake-up: when, and in which order among those of one moment. */
export interface Timer<T> {
  readonly atMs: number;
  readonly order: number;
  readonly target: T;
  /** Which sleep of the target it ends; a later sleep has another. */
  readonly sleep: number;
}

/** A binary heap of wake-ups: the earliest first, and within a moment the first that was set. */
export class TimerQueue<T> {
  readonly #heap: Timer<T>[] = [];

  get earliest(): Timer<T> | undefined {
    return this.#heap[0];
  }

  push(timer: Timer<T>): void {
    const heap = this.#heap;
    let index = heap.length;
    heap.push(timer);
    while (index > 0) {
      const above = (index - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || isBefore(parent, timer)) break;
      heap[index] = parent;
      index = above;
    }
    heap[index] = timer;
  }

  /** Takes the earliest off the heap. */
  pop(): Timer<T> | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last !== undefined && heap.length > 0) this.#sink(last);
    return first;
  }

  #sink(timer: Timer<T>): void {
    const heap = this.#heap;
    let index = 0;
    for (;;) {
      const left = heap[2 * index + 1];
      if (left === undefined) break;
      const right = heap[2 * index + 2];
      const takesRight = right !== undefined && isBefore(right, left);
      const child = takesRight ? right : left;
      if (isBefore(timer, child)) break;
      heap[index] = child;
      index = 2 * index + (takesRight ? 2 : 1);
    }
    heap[index] = timer;
  }
}

function isBefore<T>(one: Timer<T>, other: Timer<T>): boolean {
  return one.atMs < other.atMs || (one.atMs === other.atMs && one.order < other.order);
}

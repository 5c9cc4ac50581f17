/** Moments still to come, the earliest first to leave: a binary heap, for a million calls in flight cost little. */
export class Moments {
  readonly #heap: number[] = [];

  get size(): number {
    return this.#heap.length;
  }

  add(moment: number): void {
    const heap = this.#heap;
    let at = heap.push(moment) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above] ?? -Infinity;
      if (parent <= moment) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = moment;
  }

  /** Forgets every moment that is not after `now`. */
  dropUntil(now: number): void {
    while ((this.#heap[0] ?? Infinity) <= now) this.#dropFirst();
  }

  #dropFirst(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const least = (heap[left + 1] ?? Infinity) < (heap[left] ?? Infinity) ? left + 1 : left;
      const child = heap[least];
      if (child === undefined || child >= last) break;
      heap[at] = child;
      at = least;
    }
    heap[at] = last;
  }
}

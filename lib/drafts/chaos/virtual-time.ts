import type { Clock } from "../ports";

interface Alarm {
  readonly atMs: number;
  readonly call: () => void;
}

/** Time that passes only when it is told to. */
export class VirtualTime {
  #nowMs = 1_000_000;
  readonly #alarms = new Set<Alarm>();

  readonly nowMs = (): number => this.#nowMs;

  readonly after = (ms: number, call: () => void): (() => void) => {
    const alarm = { atMs: this.#nowMs + ms, call };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  };

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  /** A clock that a page has until it is killed: nothing calls back after that. */
  clockOf(page: { readonly isAlive: boolean }): Clock {
    const after = (ms: number, call: () => void): (() => void) =>
      this.after(ms, () => {
        if (page.isAlive) call();
      });
    return { nowMs: this.nowMs, after };
  }

  /** Lets so much time pass, and everything happen that is due in it. */
  async pass(ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms;
    for (let next = this.#next(untilMs); next !== undefined; next = this.#next(untilMs)) {
      this.#alarms.delete(next);
      this.#nowMs = next.atMs;
      next.call();
      await settled();
    }
    this.#nowMs = untilMs;
    await settled();
  }

  #next(untilMs: number): Alarm | undefined {
    let first: Alarm | undefined;
    for (const alarm of this.#alarms) if (alarm.atMs <= untilMs && (first === undefined || alarm.atMs < first.atMs)) first = alarm;
    return first;
  }
}

/** Everything that hangs on promises alone has happened. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

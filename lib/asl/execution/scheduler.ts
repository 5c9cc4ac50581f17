import type { Process } from "./process";
import { TimerQueue } from "./timer-queue";

/** How a process ended. */
export type Outcome<T> = { readonly kind: "returned"; readonly value: T } | { readonly kind: "threw"; readonly error: unknown };

/** A process under way; `abort` ends it where it stands. */
export class Fiber {
  isOver = false;
  /** Asleep until somebody wakes it. */
  isParked = false;
  /** Counts the sleeps, so that a wake-up set for an earlier one is known to be stale. */
  sleeps = 0;
  /** What the process gets, or has thrown into it, when it goes on. */
  resumption: Outcome<unknown> = NOTHING;

  constructor(
    readonly process: Process<unknown>,
    readonly ended: (outcome: Outcome<unknown>) => void,
  ) {}

  /** Its `finally` blocks run, and nothing else of it. */
  abort(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.process.return(undefined);
  }
}

const NOTHING: Outcome<unknown> = { kind: "returned", value: undefined };

/** Why `advance` came back: all is done, virtual time would pass its bound, or somebody must wait for a promise. */
export type Pause =
  | { readonly kind: "idle" }
  | { readonly kind: "deadline" }
  | { readonly kind: "promise"; readonly promise: PromiseLike<unknown>; readonly fiber: Fiber };

/**
 * Discrete events on a virtual clock. One process runs at a time, those of one moment in the order they became ready,
 * so an equal run is equal to the byte; nothing here knows real time.
 */
export class Scheduler {
  #nowMs: number;
  #order = 0;
  #running: Fiber | undefined;
  #ready: Fiber[] = [];
  #readyHead = 0;
  readonly #timers = new TimerQueue<Fiber>();

  constructor(startTimeMs: number) {
    this.#nowMs = startTimeMs;
  }

  /** Epoch milliseconds of virtual time. */
  now(): number {
    return this.#nowMs;
  }

  /** Whether anybody else could run at this very moment. */
  get hasOthersReady(): boolean {
    return this.#readyHead < this.#ready.length;
  }

  spawn<T>(process: Process<T>, ended: (outcome: Outcome<T>) => void): Fiber {
    // The fiber hands `ended` only what this very process returned.
    const fiber = new Fiber(process, ended as (outcome: Outcome<unknown>) => void);
    this.#ready.push(fiber);
    return fiber;
  }

  /** Lets virtual time reach a moment; a moment already past is now. */
  *sleepUntil(atMs: number): Process<void> {
    if (atMs <= this.#nowMs) return;
    const fiber = this.current();
    fiber.sleeps += 1;
    this.#timers.push({ atMs, order: this.#order++, target: fiber, sleep: fiber.sleeps });
    yield undefined;
  }

  /** Lets everybody else who is ready go first. */
  *giveWay(): Process<void> {
    this.#ready.push(this.current());
    yield undefined;
  }

  /** Sleeps until `wake`. */
  *park(): Process<void> {
    const fiber = this.current();
    fiber.isParked = true;
    fiber.sleeps += 1;
    yield undefined;
  }

  /** Wakes one that is parked; to be woken twice is to be woken once. */
  wake(fiber: Fiber): void {
    if (!fiber.isParked) return;
    fiber.isParked = false;
    this.#ready.push(fiber);
  }

  current(): Fiber {
    if (this.#running === undefined) throw new Error("No process is running: only a process may sleep.");
    return this.#running;
  }

  /** Runs until `isOver`, until nothing is left to do, until virtual time would pass `deadlineMs`, or until a promise must be waited for. */
  advance(deadlineMs: number, isOver: () => boolean): Pause {
    while (!isOver()) {
      const fiber = this.#takeReady();
      if (fiber !== undefined) {
        const promise = this.#step(fiber);
        if (promise !== undefined) return { kind: "promise", promise, fiber };
        continue;
      }
      const timer = this.#timers.earliest;
      if (timer === undefined) return { kind: "idle" };
      if (timer.target.isOver || timer.sleep !== timer.target.sleeps) {
        this.#timers.pop();
        continue;
      }
      if (timer.atMs > deadlineMs) {
        this.#nowMs = deadlineMs;
        return { kind: "deadline" };
      }
      this.#nowMs = timer.atMs;
      this.#makeDueReady();
    }
    return { kind: "idle" };
  }

  /** Answers a promise that `advance` paused for; the process goes on before anybody else. */
  resume(fiber: Fiber, outcome: Outcome<unknown>): void {
    fiber.resumption = outcome;
    this.#ready.splice(this.#readyHead, 0, fiber);
  }

  /** All of one moment become ready together: who wakes first must not hide from the others that their time has come. */
  #makeDueReady(): void {
    for (let due = this.#timers.earliest; due?.atMs === this.#nowMs; due = this.#timers.earliest) {
      this.#timers.pop();
      if (!due.target.isOver && due.sleep === due.target.sleeps) this.#ready.push(due.target);
    }
  }

  #takeReady(): Fiber | undefined {
    const fiber = this.#ready[this.#readyHead];
    if (fiber === undefined) return undefined;
    this.#readyHead += 1;
    if (this.#readyHead === this.#ready.length || this.#readyHead > 4096) {
      this.#ready = this.#ready.slice(this.#readyHead);
      this.#readyHead = 0;
    }
    return fiber;
  }

  /** @returns the promise the process waits for, if it does. */
  #step(fiber: Fiber): PromiseLike<unknown> | undefined {
    if (fiber.isOver) return undefined;
    const resumption = fiber.resumption;
    fiber.resumption = NOTHING;
    this.#running = fiber;
    const outcome = stepOf(fiber.process, resumption);
    this.#running = undefined;
    if (outcome.kind === "waits") return outcome.promise;
    fiber.isOver = true;
    fiber.ended(outcome);
    return undefined;
  }
}

function stepOf(
  process: Process<unknown>,
  resumption: Outcome<unknown>,
): Outcome<unknown> | { readonly kind: "waits"; readonly promise: PromiseLike<unknown> | undefined } {
  try {
    const { done, value } = resumption.kind === "threw" ? process.throw(resumption.error) : process.next(resumption.value);
    return done === true ? { kind: "returned", value } : { kind: "waits", promise: value };
  } catch (error) {
    return { kind: "threw", error };
  }
}

import { type Process, type Soon, Waiting } from "./process";
import { TimerQueue } from "./timer-queue";

/** How a process ended. */
export type Outcome<T> = { readonly kind: "returned"; readonly value: T } | { readonly kind: "threw"; readonly error: unknown };

/** A line of work under way; `abort` ends it where it stands. */
export abstract class Fiber {
  isOver = false;
  /** Asleep until somebody wakes it. */
  isParked = false;
  /** Counts the sleeps, so that a wake-up set for an earlier one is known to be stale. */
  sleeps = 0;
  /** What the process gets, or has thrown into it, when it goes on. */
  resumption: Outcome<unknown> = NOTHING;
  /** Undefined until it has begun and had to wait. */
  process: Process<unknown> | undefined;
  /**
   * Does, in place of the process, what there is to do at a wake-up: a process sleeps below many generators, and each
   * of them takes its part in waking it. @returns whether the process itself is to go on.
   */
  interlude: (() => boolean) | undefined;

  /** Runs it up to where it first has to wait. */
  abstract begin(): Soon<unknown>;

  abstract ended(outcome: Outcome<unknown>): void;

  /** Its `finally` blocks run, and nothing else of it. */
  abort(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.process?.return(undefined);
  }
}

class ProcessFiber<T> extends Fiber {
  constructor(
    readonly whole: Process<T>,
    readonly end: (outcome: Outcome<T>) => void,
  ) {
    super();
  }

  override begin(): Soon<unknown> {
    return new Waiting(this.whole);
  }

  override ended(outcome: Outcome<unknown>): void {
    // What ended is this very process.
    this.end(outcome as Outcome<T>);
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
    const fiber = new ProcessFiber(process, ended);
    this.start(fiber);
    return fiber;
  }

  /** Lets a fiber begin when its turn comes. */
  start(fiber: Fiber): void {
    this.#ready.push(fiber);
  }

  /** Has the running fiber woken at a moment. @returns whether it is to sleep: a moment already past is now. */
  setAlarm(atMs: number): boolean {
    // Neither where it is no number, which would never come to pass and never be past.
    if (!(atMs > this.#nowMs)) return false;
    const fiber = this.current();
    fiber.sleeps += 1;
    this.#timers.push({ atMs, order: this.#order++, target: fiber, sleep: fiber.sleeps });
    return true;
  }

  /** Lets everybody else who is ready go first. */
  *giveWay(): Process<void> {
    this.#ready.push(this.current());
    yield undefined;
  }

  /** Sleeps until `wake`. */
  *park(): Process<void> {
    this.setParked();
    yield undefined;
  }

  /** Has the running fiber sleep until `wake`. */
  setParked(): void {
    const fiber = this.current();
    fiber.isParked = true;
    fiber.sleeps += 1;
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
    if (this.#readyHead >= this.#ready.length) return undefined;
    const fiber = this.#ready[this.#readyHead];
    this.#readyHead += 1;
    // Cleared in one go now and then: most of the time one fiber is ready, or none.
    if (this.#readyHead >= CLEARED_AT) {
      this.#ready.splice(0, this.#readyHead);
      this.#readyHead = 0;
    }
    return fiber;
  }

  /** @returns the promise the fiber waits for, if it does. */
  #step(fiber: Fiber): PromiseLike<unknown> | undefined {
    if (fiber.isOver) return undefined;
    this.#running = fiber;
    const outcome = stepOf(fiber);
    this.#running = undefined;
    if (outcome.kind === "waits") return outcome.promise;
    fiber.isOver = true;
    fiber.ended(outcome);
    return undefined;
  }
}

const CLEARED_AT = 1024;

type Step = Outcome<unknown> | { readonly kind: "waits"; readonly promise: PromiseLike<unknown> | undefined };

const SLEEPS: Step = { kind: "waits", promise: undefined };

function stepOf(fiber: Fiber): Step {
  try {
    if (fiber.process !== undefined) {
      return fiber.interlude === undefined || fiber.interlude() ? goOn(fiber, fiber.process) : SLEEPS;
    }
    const soon = fiber.begin();
    if (!(soon instanceof Waiting)) return { kind: "returned", value: soon };
    const process: Process<unknown> = soon.process;
    fiber.process = process;
    return goOn(fiber, process);
  } catch (error) {
    return { kind: "threw", error };
  }
}

function goOn(fiber: Fiber, process: Process<unknown>): Step {
  const { resumption } = fiber;
  fiber.resumption = NOTHING;
  const { done, value } = resumption.kind === "threw" ? process.throw(resumption.error) : process.next(resumption.value);
  if (done === true) return { kind: "returned", value };
  return value === undefined ? SLEEPS : { kind: "waits", promise: value };
}

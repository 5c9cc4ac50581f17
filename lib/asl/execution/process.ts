/**
 * A line of work in virtual time. It gives way only where it yields: a promise (a JSONata answer, or a task's) to wait
 * for, or nothing, when it has arranged with the scheduler for who wakes it.
 */
export type Process<T> = Generator<PromiseLike<unknown> | undefined, T, unknown>;

/** What is not there yet: the process that will bring it. */
export class Waiting<T> {
  constructor(readonly process: Process<T>) {}
}

/**
 * A value, or the process that will bring it. Most states never have to wait, and a generator for each of them, and for
 * each function inside, took most of a run's time: so what can answer at once does.
 */
export type Soon<T> = T | Waiting<T>;

/** The value, once it is there. */
export function* arrived<T>(soon: Soon<T>): Process<T> {
  return soon instanceof Waiting ? yield* soon.process : soon;
}

/**
 * What a query or a task answered, waited for only where it is a promise: so a machine without JSONata runs without one.
 * Callers test first, `answer instanceof Promise ? yield* settled(answer) : answer`, and spare themselves a generator.
 */
export function* settled<T>(answer: PromiseLike<T>): Process<T> {
  // The scheduler hands back what this very promise resolved to, or throws in what it rejected with.
  return (yield answer) as T;
}

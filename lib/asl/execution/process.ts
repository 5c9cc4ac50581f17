/**
 * A line of work in virtual time. It gives way only where it yields: a promise (a JSONata answer, or a task's) to wait
 * for, or nothing, when it has arranged with the scheduler for who wakes it.
 */
export type Process<T> = Generator<PromiseLike<unknown> | undefined, T, unknown>;

/**
 * What a query or a task answered, waited for only where it is a promise: so a machine without JSONata runs without one.
 * Callers test first, `answer instanceof Promise ? yield* settled(answer) : answer`, and spare themselves a generator.
 */
export function* settled<T>(answer: PromiseLike<T>): Process<T> {
  // The scheduler hands back what this very promise resolved to, or throws in what it rejected with.
  return (yield answer) as T;
}

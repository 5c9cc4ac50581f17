/** A Standard execution fails at this many events. */
export const HISTORY_LIMIT = 25_000;

/** @returns how many items or turns of `eventsEach` events fit beside `overhead` other events. */
export function mostWithinHistory(eventsEach: number, overhead = 0): number {
  return Math.floor((HISTORY_LIMIT - overhead) / eventsEach);
}

/** A Standard execution fails at this many events. */
export const HISTORY_LIMIT = 25_000;

/** @returns how many items or turns of `eventsEach` events fit beside `overhead` other events. */
export function mostWithinHistory(eventsEach: number, overhead = 0): number {
  return Math.floor((HISTORY_LIMIT - overhead) / eventsEach);
}

/** The input or output of a state may have this many bytes of UTF-8. */
export const PAYLOAD_LIMIT_BYTES = 262_144;

/** @returns how many JSON items of `bytes` bytes fit into one array: n items take n − 1 commas and 2 brackets more. */
export function mostWithinPayload(bytes: number): number {
  return Math.floor((PAYLOAD_LIMIT_BYTES - 1) / (bytes + 1));
}

/** How many lines of work were under way, and how many failed, over equal spans of virtual time. */
export interface LaneDensity {
  readonly startMs: number;
  readonly bucketMs: number;
  /** Most at one moment of each bucket. */
  readonly running: readonly number[];
  readonly failed: readonly number[];
  readonly most: number;
  readonly total: number;
}

const BUCKETS = 240;
const MOMENT = 0.001; // milliseconds: what took no time at all was under way for that long

/** @param lanes - when each began and ended, and whether it failed. */
export function laneDensity(
  lanes: readonly { readonly startMs: number; readonly stopMs: number; readonly failed: boolean }[],
): LaneDensity {
  const startMs = Math.min(...lanes.map((lane) => lane.startMs));
  const stopMs = Math.max(...lanes.map((lane) => lane.stopMs));
  const bucketMs = Math.max(1, (stopMs - startMs) / BUCKETS);
  const bucketOf = (ms: number): number => Math.min(BUCKETS - 1, Math.floor((ms - startMs) / bucketMs));
  const running = new Array<number>(BUCKETS).fill(0);
  const failed = new Array<number>(BUCKETS).fill(0);
  for (const lane of lanes) if (lane.failed) failed[bucketOf(lane.stopMs)] = (failed[bucketOf(lane.stopMs)] ?? 0) + 1;
  // Ends come before starts of the same moment: who waits for a free place never overlaps who left it.
  const turns = lanes.flatMap((lane) => [
    { ms: lane.startMs, by: 1 },
    { ms: Math.max(lane.stopMs, lane.startMs + MOMENT), by: -1 },
  ]);
  turns.sort((a, b) => a.ms - b.ms || a.by - b.by);
  let now = 0;
  let most = 0;
  let filled = -1;
  for (const { ms, by } of turns) {
    const bucket = bucketOf(ms);
    for (let at = filled + 1; at <= bucket; at++) running[at] = now; // nothing changed meanwhile
    filled = Math.max(filled, bucket);
    now += by;
    most = Math.max(most, now);
    running[bucket] = Math.max(running[bucket] ?? 0, now);
  }
  return { startMs, bucketMs, running, failed, most, total: lanes.length };
}

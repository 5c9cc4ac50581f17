/** One figure of one benchmark. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** A group of benchmarks that is run alone with `npm run bench -- GROUP`. */
export interface BenchmarkGroup {
  readonly name: string;
  readonly run: () => Promise<readonly Measurement[]>;
}

/** @returns the median milliseconds of `rounds` runs after one warm-up, so that a noisy machine's outliers do not count. */
export async function medianMs(rounds: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** @returns the value with three significant digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

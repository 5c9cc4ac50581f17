/** One line of a sum, as it is shown: `1,800,000 − 4,000 = 1,796,000 transitions`. */
export interface CostStep {
  readonly label: string;
  readonly expression: string;
  readonly value: number;
  readonly unit: string;
}

/** A sum of money with the way to it. */
export interface Cost {
  /** US dollars, not rounded. */
  readonly dollars: number;
  readonly steps: readonly CostStep[];
}

/** Digits as a formula shows them: grouped, without needless zeros. */
export function digits(value: number, most = 4): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: value !== 0 && Math.abs(value) < 0.01 ? 9 : most });
}

export function sumOf(...parts: readonly Cost[]): Cost {
  return { dollars: parts.reduce((sum, { dollars }) => sum + dollars, 0), steps: parts.flatMap(({ steps }) => steps) };
}

/** Prices of one Region in US dollars. */
export interface RegionPrices {
  readonly region: string;
  /** The Region as people say it. */
  readonly name: string;
  /** For 1,000 state transitions of a Standard workflow. */
  readonly per1000Transitions: number;
  /** The day the price was read, as far as it is known; older copies need checking before they are relied on. */
  readonly readOn: string;
  readonly checked: boolean;
}

/**
 * What Step Functions charges. Express prices are those of us-east-1; the stored copies have no others.
 * @see https://aws.amazon.com/step-functions/pricing/
 */
export const PRICES = {
  source: "https://aws.amazon.com/step-functions/pricing/",
  /** A month, for the whole account; it does not expire. */
  freeTransitions: 4000,
  expressPerMillionRequests: 1,
  /** Dollars a GB-hour, each up to its number of GB-hours in a month. */
  expressTiers: [
    { upToGbHours: 1000, perGbHour: 0.06 },
    { upToGbHours: 5000, perGbHour: 0.03 },
    { upToGbHours: Number.POSITIVE_INFINITY, perGbHour: 0.01642 },
  ],
  /** The first tier to the second, as the page gives it for small sums. */
  expressPerGbSecond: 0.00001667,
  durationStepMs: 100,
  memoryStepMb: 64,
} as const;

const checkedIn2026 = { readOn: "2026-11-22", checked: true } as const;
const olderCopy = { readOn: "2019 (stored copy)", checked: false } as const;

/** Every Region a price is known for, the cheapest first. */
export const REGIONS: readonly RegionPrices[] = [
  { region: "us-east-1", name: "N. Virginia", per1000Transitions: 0.025, ...checkedIn2026 },
  { region: "us-east-2", name: "Ohio", per1000Transitions: 0.025, ...olderCopy },
  { region: "us-west-2", name: "Oregon", per1000Transitions: 0.025, ...olderCopy },
  { region: "ca-central-1", name: "Canada", per1000Transitions: 0.025, ...olderCopy },
  { region: "eu-west-1", name: "Ireland", per1000Transitions: 0.025, ...olderCopy },
  { region: "eu-central-1", name: "Frankfurt", per1000Transitions: 0.025, ...olderCopy },
  { region: "eu-west-2", name: "London", per1000Transitions: 0.025, ...olderCopy },
  { region: "eu-north-1", name: "Stockholm", per1000Transitions: 0.025, ...olderCopy },
  { region: "ap-southeast-1", name: "Singapore", per1000Transitions: 0.025, ...olderCopy },
  { region: "ap-northeast-1", name: "Tokyo", per1000Transitions: 0.025, ...olderCopy },
  { region: "ap-southeast-2", name: "Sydney", per1000Transitions: 0.025, ...olderCopy },
  { region: "ap-northeast-2", name: "Seoul", per1000Transitions: 0.0271, ...olderCopy },
  { region: "us-west-1", name: "N. California", per1000Transitions: 0.0279, ...olderCopy },
  { region: "ap-south-1", name: "Mumbai", per1000Transitions: 0.0285, ...olderCopy },
  { region: "eu-west-3", name: "Paris", per1000Transitions: 0.0297, ...olderCopy },
  { region: "us-gov-west-1", name: "GovCloud West", per1000Transitions: 0.03, ...olderCopy },
  { region: "us-gov-east-1", name: "GovCloud East", per1000Transitions: 0.03, ...olderCopy },
  { region: "sa-east-1", name: "São Paulo", per1000Transitions: 0.0375, ...olderCopy },
];

/** @throws RangeError for a Region without a known price: never price one Region as another. */
export function pricesOf(region: string): RegionPrices {
  const found = REGIONS.find((prices) => prices.region === region);
  if (found === undefined)
    throw new RangeError(`No price is known for the Region "${region}". Known: ${REGIONS.map((r) => r.region).join(", ")}.`);
  return found;
}

import { type Cost, digits } from "./cost";
import { PRICES } from "./price-list";

export interface ExpressUse {
  /** Executions in a month. */
  readonly runs: number;
  /** Duration of one run in milliseconds, waits included: Express bills waiting. */
  readonly durationMs: number;
  /** Memory of one run in MB. */
  readonly memoryMb: number;
}

/** @returns milliseconds rounded up to the next 100, at least one step. Integers only: 0.1 s steps in floats round wrong. */
function billedDurationMs(durationMs: number): number {
  return Math.max(1, Math.ceil(durationMs / PRICES.durationStepMs)) * PRICES.durationStepMs;
}

/** @returns MB rounded up to the next 64, at least one step. */
export function billedMemoryMb(memoryMb: number): number {
  return Math.max(1, Math.ceil(memoryMb / PRICES.memoryStepMb)) * PRICES.memoryStepMb;
}

/**
 * The pricing page's estimate of a run's memory: 50 MB, the definition, and the payload once for each Map or Parallel step.
 * @param payloadKb - of one such step; KB and MB are decimal, as on the page.
 */
export function estimatedMemoryMb(definitionKb: number, payloadKb: number, mapSteps: number): number {
  return 50 + definitionKb / 1000 + (payloadKb * mapSteps) / 1000;
}

/** A month of an Express workflow in us-east-1: requests, and duration times memory in three tiers. There is no free tier. */
export function expressCost(use: ExpressUse): Cost {
  const ms = billedDurationMs(use.durationMs);
  const mb = billedMemoryMb(use.memoryMb);
  const gbSeconds = (use.runs * (ms / 100) * (mb / 64)) / 160;
  const gbHours = gbSeconds / 3600;
  const requests = (use.runs / 1_000_000) * PRICES.expressPerMillionRequests;
  const duration = durationDollars(gbHours);
  return {
    dollars: requests + duration,
    steps: [
      { label: "Requests", expression: `${digits(use.runs)} ÷ 1,000,000 × $1.00`, value: requests, unit: "$" },
      {
        label: "GB-seconds",
        expression: `${digits(use.runs)} × ${digits(ms / 1000)} s × ${digits(mb)} MB ÷ 1,024`,
        value: gbSeconds,
        unit: "GB-s",
      },
      { label: "Duration", expression: tierExpression(gbHours), value: duration, unit: "$" },
    ],
  };
}

interface TierUse {
  readonly gbHours: number;
  readonly perGbHour: number;
}

function tiersUsed(gbHours: number): readonly TierUse[] {
  let below = 0;
  return PRICES.expressTiers.flatMap(({ upToGbHours, perGbHour }) => {
    const used = Math.min(gbHours, upToGbHours) - below;
    below = Math.min(gbHours, upToGbHours);
    return used > 0 ? [{ gbHours: used, perGbHour }] : [];
  });
}

function durationDollars(gbHours: number): number {
  return tiersUsed(gbHours).reduce((sum, tier) => sum + tier.gbHours * tier.perGbHour, 0);
}

function tierExpression(gbHours: number): string {
  return tiersUsed(gbHours)
    .map((tier) => `${digits(tier.gbHours)} GB-h × $${digits(tier.perGbHour, 5)}`)
    .join(" + ");
}

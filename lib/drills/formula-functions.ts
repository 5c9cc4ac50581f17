import { retryPlan, toleranceOf } from "@/lib/figures";
import {
  billedMemoryMb,
  breakEven,
  childrenOf,
  estimatedMemoryMb,
  expressCost,
  HISTORY_LIMIT,
  inFlight,
  mapRunCost,
  mapRunSeconds,
  mostWithinHistory,
  pricesOf,
  secondsToDrain,
  standardCost,
  sustainedStarts,
  THROTTLES,
} from "@/lib/pricing";
import { type FormulaFunction, numberIn, type Value } from "./formula";

type Numbers = readonly [number, number, number, number];

/** A function of numbers only; those that are left out are 0. */
function ofNumbers(compute: (...numbers: Numbers) => number): FormulaFunction {
  return (...args) => {
    const [first = 0, second = 0, third = 0, fourth = 0] = args.map(numberIn);
    return compute(first, second, third, fourth);
  };
}

/** What the formulas of drills may call: arithmetic, and what this project works out about prices and limits. All durations are milliseconds where the name says so, else seconds. */
export const FORMULA_FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ["min", (...args) => Math.min(...args.map(numberIn))],
  ["max", (...args) => Math.max(...args.map(numberIn))],
  ["ceil", ofNumbers(Math.ceil)],
  ["floor", ofNumbers(Math.floor)],
  ["power", ofNumbers((base, exponent) => base ** exponent)],
  ["standardDollars", standardDollars],
  // region, runs, states a run
  [
    "standardDollarsIn",
    (region, runs, states) => standardCost({ region: String(region), runs: numberIn(runs), statesPerRun: numberIn(states) }).dollars,
  ],
  ["pricePer1000", (region) => pricesOf(String(region)).per1000Transitions],
  ["regionName", (region) => pricesOf(String(region)).name],
  // runs, milliseconds, MB
  ["expressDollars", ofNumbers((runs, durationMs, memoryMb) => expressCost({ runs, durationMs, memoryMb }).dollars)],
  ["billedMemoryMb", ofNumbers(billedMemoryMb)],
  // definition KB, payload KB, Map steps
  ["estimatedMemoryMb", ofNumbers(estimatedMemoryMb)],
  // states, MB
  ["breakEvenSeconds", ofNumbers((states, memoryMb) => breakEven(states, memoryMb).seconds)],
  ["children", ofNumbers(childrenOf)],
  // items, items a batch, states a child
  ["standardMapDollars", ofNumbers((items, itemsPerBatch, statesPerChild) => mapDollars({ items, itemsPerBatch, statesPerChild }))],
  // items, items a batch, milliseconds a child, MB
  [
    "expressMapDollars",
    ofNumbers((items, itemsPerBatch, childDurationMs, childMemoryMb) =>
      mapDollars({ items, itemsPerBatch, childDurationMs, childMemoryMb, executionType: "EXPRESS" }),
    ),
  ],
  // children, seconds a child, MaxConcurrency
  [
    "standardMapSeconds",
    ofNumbers(
      (children, childSeconds, maxConcurrency) =>
        mapRunSeconds({ children, childSeconds, maxConcurrency, executionType: "STANDARD" }).seconds,
    ),
  ],
  ["inFlight", ofNumbers(inFlight)],
  // interval, rate, attempts, cap or 0
  [
    "retrySeconds",
    ofNumbers(
      (intervalSeconds, backoffRate, maxAttempts, maxDelaySeconds) =>
        retryPlan({ intervalSeconds, backoffRate, maxAttempts, maxDelaySeconds }).at(-1)?.totalSeconds ?? 0,
    ),
  ],
  ["historyLimit", () => HISTORY_LIMIT],
  ["mostWithinHistory", ofNumbers(mostWithinHistory)],
  ["drainSeconds", ofNumbers((calls, bucket, refillPerSecond) => secondsToDrain(calls, { bucket, refillPerSecond }))],
  // us-east-1, us-west-2 and eu-west-1 are large
  ["startsInLargeRegion", ofNumbers((statesPerRun) => sustainedStarts(statesPerRun, "large"))],
  ["startsInOtherRegion", ofNumbers((statesPerRun) => sustainedStarts(statesPerRun, "other"))],
  ["largeTransitions", () => THROTTLES.large.transitions.refillPerSecond],
  ["otherTransitions", () => THROTTLES.other.transitions.refillPerSecond],
  // items, items a batch, percentage, count
  [
    "breakingBatch",
    ofNumbers((items, itemsPerBatch, percentage, count) => toleranceOf({ items, itemsPerBatch, percentage, count }).breakingBatch ?? 0),
  ],
  [
    "breakingBatchByPercentage",
    ofNumbers((items, itemsPerBatch, percentage) => toleranceOf({ items, itemsPerBatch, percentage, count: undefined }).breakingBatch ?? 0),
  ],
]);

function mapDollars(use: Partial<Parameters<typeof mapRunCost>[0]>): number {
  return mapRunCost({
    items: 0,
    itemsPerBatch: 1,
    executionType: "STANDARD",
    statesPerChild: 1,
    childDurationMs: 0,
    childMemoryMb: 64,
    ...use,
  }).dollars;
}

/** Runs, states a run, retries, redrives, and 1 for the free tier. */
function standardDollars(...args: readonly Value[]): number {
  const [runs = 0, statesPerRun = 0, retries = 0, redrives = 0, free = 0] = args.map(numberIn);
  return standardCost({ runs, statesPerRun, retries, redrives, freeTier: free === 1 }).dollars;
}

import { dollarsInWords, secondsInWords } from "@/app/_parts/figures/in-words";
import { toleranceOf } from "@/lib/figures";
import { childrenOf, type CostStep, DISPATCH_PER_SECOND, inFlight, mapRunCost, mapRunSeconds } from "@/lib/pricing";
import type { Answer, AnswerColumn, Calculation, Given } from "./calculation";
import { REGION_FIELD } from "./workflow-type-calculation";

const EXPRESS_CAP_SECONDS = 300;

/** One Map Run with Standard and with Express children: cost, duration and what holds it back. */
export const mapRunCalculation: Calculation = {
  id: "map",
  label: "Distributed Map",
  lead: "One Map Run over all items, with Standard and with Express children.",
  fields: [
    { name: "items", label: "Items", initial: 1_000_000, min: 1, max: 100_000_000 },
    { name: "batch", label: "Items in a batch", initial: 50, min: 1, max: 100_000_000, hint: "1 is no ItemBatcher." },
    { name: "states", label: "States in a child", initial: 1, min: 1, max: 25_000 },
    {
      name: "seconds",
      label: "Duration of a child",
      unit: "seconds",
      initial: 12,
      min: 0,
      max: 31_536_000,
      step: 0.1,
      hint: "0 leaves it out.",
    },
    { name: "memory", label: "Memory of a child", unit: "MB", initial: 64, min: 1, max: 100_000 },
    {
      name: "concurrency",
      label: "MaxConcurrency",
      initial: 750,
      min: 1,
      max: 10_000,
      hint: "What the weakest thing downstream can take; 10,000 is AWS's own limit.",
    },
    { name: "percentage", label: "ToleratedFailurePercentage", unit: "%", initial: 0, min: 0, max: 100, step: 0.1, hint: "0 is not set." },
    { name: "count", label: "ToleratedFailureCount", unit: "items", initial: 0, min: 0, max: 100_000_000, hint: "0 is not set." },
    REGION_FIELD,
  ],
  compute,
};

function compute(given: Given): Answer {
  const tooLong = given.number("seconds") > EXPRESS_CAP_SECONDS;
  const plans = (["STANDARD", "EXPRESS"] as const).map((executionType) => plan(given, executionType));
  const [standard, express] = plans.map(({ cost }) => cost.dollars);
  const expressWins = !tooLong && (express ?? 0) < (standard ?? 0);
  return {
    conclusion: conclusion(given, plans, { tooLong, expressWins }),
    columns: plans.map(({ title, cost, time }, index): AnswerColumn => {
      const best = (index === 1) === expressWins;
      return {
        title,
        answer: dollarsInWords(cost.dollars),
        best,
        steps: [
          ...cost.steps,
          {
            label: "Time to the end",
            expression:
              time.bottleneck === "concurrency"
                ? "held back by MaxConcurrency: waves × child"
                : "held back by dispatch: children ÷ rate + child",
            value: time.seconds,
            unit: "s",
          },
          inFlightStep(given, index === 0 ? "STANDARD" : "EXPRESS"),
          toleranceStep(given),
        ],
        ...(index === 1 && tooLong && { refused: "Over the five-minute cap" }),
      };
    }),
    notes: [
      "Starting a child is one transition of the parent, for both types. The parent's own states are left out.",
      "Dispatch is taken as 100 Standard and 1,000 Express children a second (newest quota page).",
    ],
  };
}

/** Little's law: the rate of starting times the time each takes, as far as MaxConcurrency lets it. */
function inFlightStep(given: Given, executionType: "STANDARD" | "EXPRESS"): CostStep {
  const [rate, seconds, most] = [DISPATCH_PER_SECOND[executionType], given.number("seconds"), given.number("concurrency")];
  const running = Math.min(inFlight(rate, seconds), most, childrenOf(given.number("items"), given.number("batch")));
  const expression = `${rate.toLocaleString("en-US")} starts a second × ${String(seconds)} s, at most MaxConcurrency`;
  return { label: "Running at once", expression, value: running, unit: "children" };
}

function toleranceStep(given: Given): CostStep {
  const set = (name: string): number | undefined => (given.number(name) === 0 ? undefined : given.number(name));
  const { breakingBatch, brokenBy } = toleranceOf({
    items: given.number("items"),
    itemsPerBatch: given.number("batch"),
    percentage: set("percentage"),
    count: set("count"),
  });
  if (breakingBatch === undefined) return { label: "Failed batch that ends it", expression: "none: all may fail", value: 0, unit: "" };
  const expression = brokenBy === "percentage" ? "the first that exceeds the percentage" : "the first that exceeds the count";
  return { label: "Failed batch that ends it", expression, value: breakingBatch, unit: "" };
}

function plan(given: Given, executionType: "STANDARD" | "EXPRESS") {
  const children = childrenOf(given.number("items"), given.number("batch"));
  const childSeconds = given.number("seconds");
  return {
    title: executionType === "STANDARD" ? "Standard children" : "Express children",
    children,
    cost: mapRunCost({
      items: given.number("items"),
      itemsPerBatch: given.number("batch"),
      executionType,
      statesPerChild: given.number("states"),
      childDurationMs: Math.round(childSeconds * 1000),
      childMemoryMb: given.number("memory"),
      region: given.choice("region"),
    }),
    time: mapRunSeconds({ children, childSeconds, maxConcurrency: given.number("concurrency"), executionType }),
  };
}

function conclusion(
  given: Given,
  plans: readonly ReturnType<typeof plan>[],
  { tooLong, expressWins }: { readonly tooLong: boolean; readonly expressWins: boolean },
): string {
  const chosen = plans[expressWins ? 1 : 0];
  if (chosen === undefined) return "";
  const children = chosen.children.toLocaleString("en-US");
  const held = chosen.time.bottleneck === "concurrency" ? "MaxConcurrency" : "the dispatch rate";
  const lead = tooLong ? "A child this long cannot be Express." : `${chosen.title} cost less.`;
  return `${lead} ${children} children finish in about ${secondsInWords(chosen.time.seconds)}, held back by ${held} (${given.number("concurrency").toLocaleString("en-US")} allowed at once).`;
}

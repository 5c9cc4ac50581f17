import { dollarsInWords, secondsInWords } from "@/app/_parts/figures/in-words";
import { childrenOf, mapRunCost, mapRunSeconds } from "@/lib/pricing";
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
    { name: "seconds", label: "Duration of a child", unit: "seconds", initial: 12, min: 0.1, max: 31_536_000, step: 0.1 },
    { name: "memory", label: "Memory of a child", unit: "MB", initial: 64, min: 1, max: 100_000 },
    {
      name: "concurrency",
      label: "MaxConcurrency",
      initial: 750,
      min: 1,
      max: 10_000,
      hint: "What the weakest thing downstream can take; 10,000 is AWS's own limit.",
    },
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

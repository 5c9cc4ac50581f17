import { billedMemoryMb, estimatedMemoryMb, expressCost } from "@/lib/pricing";
import { dollarsInWords } from "@/app/_parts/figures/in-words";
import type { Answer, Calculation, Given } from "./calculation";

const MILLION = 1_000_000;

/** What memory an Express run is estimated to use, and what it is billed for. */
export const memoryCalculation: Calculation = {
  id: "memory",
  label: "Express memory",
  lead: "The pricing page's estimate of an Express run's memory, and the step it is billed at.",
  fields: [
    { name: "definition", label: "Definition", unit: "KB", initial: 100, min: 1, max: 1049 },
    { name: "payload", label: "Payload", unit: "KB", initial: 200, min: 0, max: 262, hint: "What one Map or Parallel step holds." },
    { name: "steps", label: "Map and Parallel steps", initial: 100, min: 0, max: 1_000_000, hint: "Iterations count one by one." },
    { name: "seconds", label: "Duration of a run", unit: "seconds", initial: 10, min: 0.1, max: 300, step: 0.01 },
  ],
  compute,
};

function compute(given: Given): Answer {
  const [definition, payload, steps] = [given.number("definition"), given.number("payload"), given.number("steps")];
  const used = estimatedMemoryMb(definition, payload, steps);
  const billed = billedMemoryMb(used);
  const cost = expressCost({ runs: MILLION, durationMs: Math.round(given.number("seconds") * 1000), memoryMb: used });
  return {
    conclusion:
      billed === 64
        ? "One step of 64 MB holds it: the least that a run is billed for."
        : `It is billed as ${billed.toLocaleString("en-US")} MB: ${String(billed / 64)} times the duration price of the smallest run.`,
    columns: [
      {
        title: "Used",
        answer: megabytes(used),
        steps: [
          { label: "The run itself", expression: "50 MB to begin with", value: 50, unit: "MB" },
          { label: "Definition", expression: `${definition.toLocaleString("en-US")} KB ÷ 1,000`, value: definition / 1000, unit: "MB" },
          {
            label: "Payloads",
            expression: `${steps.toLocaleString("en-US")} steps × ${String(payload)} KB ÷ 1,000`,
            value: (steps * payload) / 1000,
            unit: "MB",
          },
        ],
      },
      {
        title: "Billed",
        answer: megabytes(billed),
        steps: [
          { label: "Steps of 64 MB", expression: `${megabytes(used)} ÷ 64 MB, rounded up`, value: billed / 64, unit: "steps" },
          ...cost.steps.map((step) => ({ ...step, label: `A million runs: ${step.label}` })),
          { label: "A million runs, together", expression: dollarsInWords(cost.dollars), value: cost.dollars, unit: "$" },
        ],
      },
    ],
    notes: ["It is an estimate. `billingDetails` of a synchronous run, and the metric of billed memory, say what a run really took."],
  };
}

function megabytes(value: number): string {
  return `${value.toLocaleString("en-US", { maximumFractionDigits: 2 })} MB`;
}

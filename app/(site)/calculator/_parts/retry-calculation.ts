import { pricesOf } from "@/lib/pricing";
import { type Answer, type Calculation, dollars, duration, type Given } from "./calculation";
import { REGION_FIELD } from "./workflow-type-calculation";

/** The waits of one Retrier, and what its attempts cost. */
export const retryCalculation: Calculation = {
  id: "retry",
  label: "Retries",
  lead: "How long one Retrier waits, attempt by attempt, when the call keeps failing.",
  fields: [
    { name: "interval", label: "IntervalSeconds", unit: "seconds", initial: 3, min: 1, max: 99_999_999 },
    { name: "rate", label: "BackoffRate", initial: 2, min: 1, max: 100, step: 0.1 },
    { name: "attempts", label: "MaxAttempts", initial: 5, min: 0, max: 60, hint: "Retries, so one call more than this." },
    { name: "cap", label: "MaxDelaySeconds", unit: "seconds", initial: 20, min: 0, max: 31_622_400, hint: "0 is no cap." },
    {
      name: "jitter",
      label: "JitterStrategy",
      initial: "NONE",
      options: [
        { value: "NONE", label: "NONE" },
        { value: "FULL", label: "FULL" },
      ],
    },
    { name: "runs", label: "Failing executions a month", initial: 10_000, min: 0, max: 1e12 },
    REGION_FIELD,
  ],
  compute,
};

/** @returns seconds before each retry, before jitter. */
export function retryWaits(interval: number, rate: number, attempts: number, cap: number): readonly number[] {
  return Array.from({ length: attempts }, (_, index) => Math.min(interval * rate ** index, cap > 0 ? cap : Number.POSITIVE_INFINITY));
}

function compute(given: Given): Answer {
  const attempts = given.number("attempts");
  const waits = retryWaits(given.number("interval"), given.number("rate"), attempts, given.number("cap"));
  const total = waits.reduce((sum, wait) => sum + wait, 0);
  const full = given.choice("jitter") === "FULL";
  const { per1000Transitions } = pricesOf(given.choice("region"));
  const transitions = given.number("runs") * attempts;
  const cost = (transitions * per1000Transitions) / 1000;
  const waited = full ? `between 0 and ${duration(total)}, ${duration(total / 2)} on average` : duration(total);
  return {
    conclusion:
      attempts === 0
        ? "MaxAttempts 0 never retries: the first failure goes to Catch, or fails the execution."
        : `${String(attempts + 1)} calls in all. The execution waits ${waited} before it gives up.`,
    columns: [
      {
        title: full ? "Longest wait in all" : "Wait in all",
        answer: duration(total),
        steps: waits.map((wait, index) => ({
          label: `Retry ${String(index + 1)}`,
          expression: full ? `a draw between 0 and ${duration(wait)}` : waitExpression(given, index),
          value: wait,
          unit: "s",
        })),
      },
      {
        title: "Standard",
        answer: dollars(cost),
        steps: [
          {
            label: "Retries billed",
            expression: `${given.number("runs").toLocaleString("en-US")} executions × ${String(attempts)} retries`,
            value: transitions,
            unit: "transitions",
          },
        ],
      },
    ],
    notes: [
      "In Standard the waits are free and each retry is a transition. In Express there are no transitions, but the waits are billed as duration.",
    ],
  };
}

function waitExpression(given: Given, index: number): string {
  const raw = given.number("interval") * given.number("rate") ** index;
  const formula = `${String(given.number("interval"))} × ${String(given.number("rate"))}^${String(index)}`;
  const cap = given.number("cap");
  return cap > 0 && raw > cap ? `${formula} = ${duration(raw)}, capped` : formula;
}

import { dollarsInWords, secondsInWords } from "@/app/_parts/figures/in-words";
import { retryPlan } from "@/lib/figures";
import { pricesOf } from "@/lib/pricing";
import type { Answer, Calculation, Given } from "./calculation";
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

function compute(given: Given): Answer {
  const attempts = given.number("attempts");
  const retries = retryPlan({
    intervalSeconds: given.number("interval"),
    backoffRate: given.number("rate"),
    maxAttempts: attempts,
    maxDelaySeconds: given.number("cap"),
  });
  const total = retries.at(-1)?.totalSeconds ?? 0;
  const full = given.choice("jitter") === "FULL";
  const { per1000Transitions } = pricesOf(given.choice("region"));
  const transitions = given.number("runs") * attempts;
  const cost = (transitions * per1000Transitions) / 1000;
  const waited = full ? `between 0 and ${secondsInWords(total)}, ${secondsInWords(total / 2)} on average` : secondsInWords(total);
  return {
    conclusion:
      attempts === 0
        ? "MaxAttempts 0 never retries: the first failure goes to Catch, or fails the execution."
        : `${String(attempts + 1)} calls in all. The execution waits ${waited} before it gives up.`,
    columns: [
      {
        title: full ? "Longest wait in all" : "Wait in all",
        answer: secondsInWords(total),
        steps: retries.map(({ attempt, waitSeconds }) => ({
          label: `Retry ${String(attempt)}`,
          expression: full ? `a draw between 0 and ${secondsInWords(waitSeconds)}` : waitExpression(given, attempt - 1),
          value: waitSeconds,
          unit: "s",
        })),
      },
      {
        title: "Standard",
        answer: dollarsInWords(cost),
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
  return cap > 0 && raw > cap ? `${formula} = ${secondsInWords(raw)}, capped` : formula;
}

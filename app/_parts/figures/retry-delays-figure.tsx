"use client";
import { retryPlan } from "@/lib/figures";
import { AdjustableFigure, type Drawing, type FigureNumber, type FigureValues } from "./adjustable-figure";
import { countInWords, secondsInWords } from "./in-words";

/** `start` gives other first values by name. */
export function RetryDelaysFigure({ caption, start }: { readonly caption: string; readonly start: Readonly<Record<string, number>> }) {
  const numbers: readonly FigureNumber[] = [
    { name: "interval", label: "IntervalSeconds", initial: start.interval ?? 1, min: 1, max: 30, show: secondsInWords },
    { name: "rate", label: "BackoffRate", initial: start.rate ?? 2, min: 1, max: 4, step: 0.1 },
    { name: "attempts", label: "MaxAttempts (retries)", initial: start.attempts ?? 3, min: 0, max: 10 },
    {
      name: "cap",
      label: "MaxDelaySeconds",
      initial: start.cap ?? 0,
      min: 0,
      max: 300,
      step: 5,
      show: (value) => (value === 0 ? "none" : secondsInWords(value)),
    },
    {
      name: "jitter",
      label: "JitterStrategy",
      initial: start.jitter ?? 0,
      min: 0,
      max: 1,
      show: (value) => (value === 1 ? "FULL" : "NONE"),
    },
  ];
  return <AdjustableFigure caption={caption} numbers={numbers} draw={draw} />;
}

function draw(value: FigureValues): Drawing {
  const plan = retryPlan({
    intervalSeconds: value("interval"),
    backoffRate: value("rate"),
    maxAttempts: value("attempts"),
    maxDelaySeconds: value("cap"),
  });
  const total = plan.at(-1)?.totalSeconds ?? 0;
  const full = value("jitter") === 1;
  const longest = Math.max(1, ...plan.map(({ waitSeconds }) => waitSeconds));
  const waited = full
    ? `between 0 and ${secondsInWords(total)}, ${secondsInWords(total / 2)} on average`
    : `${plan.map(({ waitSeconds }) => secondsInWords(waitSeconds)).join(" + ")} = ${secondsInWords(total)}`;
  return {
    words:
      plan.length === 0
        ? "One call and no retry: the first failure goes to Catch, or fails the execution."
        : `${countInWords(plan.length + 1, "call")}. Waits: ${waited}.`,
    picture: (
      <ol className="grid gap-1.5" aria-hidden>
        {plan.map(({ attempt, waitSeconds, capped }) => (
          <li key={attempt} className="grid grid-cols-[4.5rem_1fr_5rem] items-center gap-2 text-sm">
            <span className="text-muted">Retry {attempt}</span>
            <span className="h-5 rounded-mark bg-sunken">
              <span
                className={`block h-5 rounded-mark ${full ? "border border-dashed border-caught bg-caught-wash" : capped ? "bg-caught" : "bg-accent"}`}
                style={{ width: `${String(Math.max(1, (waitSeconds / longest) * 100))}%` }}
              />
            </span>
            <span className="text-right font-mono tabular-nums">
              {full ? "≤ " : ""}
              {secondsInWords(waitSeconds)}
            </span>
          </li>
        ))}
      </ol>
    ),
  };
}

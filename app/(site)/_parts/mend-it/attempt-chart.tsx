import { classNames } from "@/app/_parts/ui/class-names";
import type { PaymentOutcome } from "./payment-outcome";

const MS = 1000;
const seconds = (ms: number) => `${Number((ms / MS).toFixed(1))} s`;

/** Calls of the payment service on the virtual clock: one row each, its bar where it happened, the wait before it as a line. */
export function AttemptChart({ outcome }: { readonly outcome: PaymentOutcome }) {
  const share = (ms: number) => `${(100 * ms) / Math.max(outcome.durationMs, 1)}%`;
  return (
    <ol className="grid gap-2.5" aria-label="Calls of the payment service">
      {outcome.attempts.map((attempt, index) => {
        const waitedFrom = outcome.attempts[index - 1]?.endMs ?? attempt.startMs;
        return (
          <li key={attempt.startMs} className="grid gap-1">
            <p className="flex flex-wrap justify-between gap-x-3 text-sm">
              <span>
                Call {index + 1}{" "}
                <span className="text-muted">
                  at {seconds(attempt.startMs)}
                  {attempt.startMs > waitedFrom ? `, after a wait of ${seconds(attempt.startMs - waitedFrom)}` : ""}
                </span>
              </span>
              <span className={classNames("font-mono text-[0.8125rem]", attempt.error ? "text-failed-ink" : "text-succeeded-ink")}>
                {attempt.error ?? "charged"}
              </span>
            </p>
            <div aria-hidden className="relative h-2 rounded-full bg-sunken">
              <span
                className="absolute top-1/2 border-t-2 border-dotted border-line-strong"
                style={{ left: share(waitedFrom), width: share(attempt.startMs - waitedFrom) }}
              />
              <span
                className={classNames("absolute h-2 min-w-2 rounded-full", attempt.error ? "bg-failed" : "bg-succeeded")}
                style={{ left: share(attempt.startMs), width: share(attempt.endMs - attempt.startMs) }}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}

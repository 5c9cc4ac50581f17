"use client";
import { useId, useState } from "react";
import { Table } from "@/app/_parts/ui/table";
import { type NamedRetrier, retrierDecisions } from "@/lib/figures";
import { secondsInWords } from "./in-words";

const RETRIERS: readonly NamedRetrier[] = [
  { errors: ["A", "B"], intervalSeconds: 1, backoffRate: 2, maxAttempts: 2 },
  { errors: ["C"], intervalSeconds: 5, backoffRate: 1, maxAttempts: 2 },
];
const LETTERS = ["A", "B", "C", "D"] as const;
const MOST_ERRORS = 8;

/** Two Retriers with their own counters: the reader says which errors come, one after another. */
export function RetrierCountersFigure({ caption }: { readonly caption: string }) {
  const [errors, setErrors] = useState<readonly string[]>(["A", "B", "C", "B"]);
  const id = useId();
  const decisions = retrierDecisions(RETRIERS, errors);
  const over = decisions.at(-1)?.outcome !== "retried" && decisions.length > 0;
  return (
    <figure className="not-prose my-8 grid grid-cols-1 gap-4 rounded-state border border-line bg-raised p-4 sm:p-5" aria-labelledby={id}>
      <p className="text-[0.9375rem]">
        Retrier 1 names A and B: interval 1, rate 2, two retries. Retrier 2 names C: interval 5, rate 1, two retries. Which errors come?
      </p>
      <div className="flex flex-wrap gap-2 print:hidden">
        {LETTERS.map((letter) => (
          <button
            key={letter}
            type="button"
            disabled={over || errors.length >= MOST_ERRORS}
            className="min-h-10 min-w-10 rounded-control border border-line-strong bg-raised px-3 font-mono hover:border-accent disabled:opacity-55"
            onClick={() => {
              setErrors([...errors, letter]);
            }}
          >
            {letter}
          </button>
        ))}
        <button
          type="button"
          className="min-h-10 rounded-control px-3 text-[0.9375rem] underline underline-offset-4 hover:bg-sunken"
          onClick={() => {
            setErrors([]);
          }}
        >
          Start over
        </button>
      </div>
      <div aria-live="polite">
        <Table caption="What happens at each error">
          <thead>
            <tr>
              <th scope="col">Error</th>
              <th scope="col">Asked</th>
              <th scope="col">Used</th>
              <th scope="col">Then</th>
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision, index) => (
              <tr key={`${String(index)}${decision.error}`}>
                <th scope="row" className="font-mono">
                  {decision.error}
                </th>
                <td>{decision.retrier === undefined ? "none" : `Retrier ${String(decision.retrier + 1)}`}</td>
                <td className="font-mono tabular-nums">{decision.used.map((count) => `${String(count)}/2`).join("  ")}</td>
                <td>{consequence(decision)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <figcaption id={id} className="text-sm text-muted">
        {caption}
      </figcaption>
    </figure>
  );
}

function consequence({ outcome, waitSeconds }: ReturnType<typeof retrierDecisions>[number]): string {
  switch (outcome) {
    case "retried":
      return `waits ${secondsInWords(waitSeconds ?? 0)}, tries again`;
    case "exhausted":
      return "used up: on to Catch, not to the next Retrier";
    case "not named":
      return "no Retrier names it: on to Catch";
  }
}

"use client";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import type { DifferingLine, StateDifference } from "@/lib/learning";
import { difference } from "../actions";
import { helpProblem } from "./help-problem";

/** The rung after the hints: one state beside the solution's, and nothing else of it. */
export function StateDifferenceView({
  slug,
  definition,
  state,
}: {
  readonly slug: string;
  readonly definition: string;
  readonly state: string;
}) {
  const [shown, setShown] = useState<StateDifference>();
  const [problem, setProblem] = useState("");
  const [asking, setAsking] = useState(false);
  const ask = async () => {
    setAsking(true);
    const answer = await difference({ slug, definition, state }).catch(() => undefined);
    if (answer?.ok === true) setShown(answer.value);
    setProblem(problemOf(answer));
    setAsking(false);
  };
  return (
    <div className="grid grid-cols-1 gap-2">
      {shown === undefined ? (
        <div>
          <Button size="sm" variant="quiet" className="-ml-3 text-muted" disabled={asking} onClick={() => void ask()}>
            Show what differs in “{state}”, and only there
          </Button>
        </div>
      ) : (
        <Lines difference={shown} />
      )}
      <p role="status" className="text-sm text-failed-ink empty:hidden">
        {problem}
      </p>
    </div>
  );
}

function problemOf(answer: Awaited<ReturnType<typeof difference>> | undefined): string {
  if (answer?.ok === true) return "";
  if (answer?.refusal === "not-found")
    return "Yours is built so differently that no state of the solution plays the part of this one. The whole solution can be shown instead.";
  return helpProblem(answer?.refusal);
}

const LOOKS: Readonly<Record<DifferingLine["whose"], { readonly mark: string; readonly look: string; readonly words: string }>> = {
  both: { mark: " ", look: "", words: "" },
  yours: { mark: "−", look: "bg-failed-wash text-failed-ink", words: "yours: " },
  solution: { mark: "+", look: "bg-succeeded-wash text-succeeded-ink", words: "solution: " },
};

function Lines({ difference: { state, solutionState, lines } }: { readonly difference: StateDifference }) {
  if (lines.length === 0)
    return (
      <p className="text-[0.9375rem]">
        “{state}” says the same as the solution's “{solutionState}”. What differs is in another state.
      </p>
    );
  return (
    <figure className="grid grid-cols-1 gap-1">
      <figcaption className="text-sm text-muted">
        − yours, + the solution{solutionState === state ? "" : `, which calls this state “${solutionState}”`}
      </figcaption>
      <pre tabIndex={0} className="max-h-96 overflow-auto rounded-mark bg-sunken py-2 text-[0.8125rem]">
        {lines.map(({ whose, text }, i) => (
          <span key={`${i} ${text}`} className={`block px-2 ${LOOKS[whose].look}`}>
            <span aria-hidden>{LOOKS[whose].mark} </span>
            <span className="sr-only">{LOOKS[whose].words}</span>
            {text}
          </span>
        ))}
      </pre>
    </figure>
  );
}

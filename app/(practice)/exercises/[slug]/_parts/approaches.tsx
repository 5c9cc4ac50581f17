"use client";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { WithCode } from "@/app/_simulator/results/with-code";
import { virtualTime } from "@/app/_simulator/results/virtual-time";
import type { Figures } from "@/lib/grader";
import type { Comparison, MeasuredApproach } from "@/lib/learning";
import { solution } from "../actions";
import { helpProblem } from "./help-problem";

/** The right answers, fetched when asked for: what speaks for and against each, and what each uses beside your own. */
export function Approaches({ slug, definition, passed }: { readonly slug: string; readonly definition: string; readonly passed: boolean }) {
  const [comparison, setComparison] = useState<Comparison>();
  const [problem, setProblem] = useState("");
  const [asking, setAsking] = useState(false);
  const ask = async () => {
    setAsking(true);
    const answer = await solution({ slug, definition }).catch(() => undefined);
    if (answer?.ok === true) setComparison(answer.value);
    setProblem(answer?.ok === true ? "" : helpProblem(answer?.refusal));
    setAsking(false);
  };
  return (
    <section aria-labelledby="approaches" className="grid grid-cols-1 gap-3">
      <h2 id="approaches" className="text-lg font-semibold">
        {passed ? "Other right answers" : "The solution"}
      </h2>
      <p className="text-muted">
        {passed
          ? "Yours passes every test. Others do too, and each pays for what it is good at."
          : "Reading one is a way to learn too. Close it afterwards, and write your own from memory."}
      </p>
      {comparison === undefined ? (
        <div>
          <Button disabled={asking} onClick={() => void ask()}>
            {asking ? "Running them…" : passed ? "Compare mine with them" : "Show the solution"}
          </Button>
        </div>
      ) : (
        <Compared comparison={comparison} />
      )}
      <p role="status" className="text-sm text-failed-ink empty:hidden">
        {problem}
      </p>
    </section>
  );
}

function Compared({ comparison: { approaches, own } }: { readonly comparison: Comparison }) {
  const columns = [...(own === undefined ? [] : [{ name: "Yours", figures: own }]), ...approaches.map(named)];
  const tests = columns[0]?.figures?.map(({ test }) => test) ?? [];
  return (
    <>
      {tests.map((test, i) => (
        <details key={test} open={i === 0}>
          <summary className="text-sm text-muted">What they use in “{test.replaceAll("-", " ")}”</summary>
          <FiguresTable rows={columns.map(({ name, figures }) => ({ name, figures: figures?.find((each) => each.test === test) }))} />
        </details>
      ))}
      {approaches.map((approach, i) => (
        <details key={approach.name} className="rounded-control border border-line bg-raised">
          <summary className="px-3 py-2.5 font-medium">
            {letterOf(i)}: <WithCode text={approach.says} />
          </summary>
          <div className="grid gap-3 border-t border-line px-3 py-3 text-[0.9375rem]">
            {approach.tradeOffs === "" ? null : (
              <p>
                <WithCode text={approach.tradeOffs} />
              </p>
            )}
            <pre tabIndex={0} className="max-h-96 overflow-auto rounded-mark bg-sunken p-2 text-[0.8125rem]">
              {approach.definition}
            </pre>
          </div>
        </details>
      ))}
    </>
  );
}

function named({ figures }: MeasuredApproach, index: number) {
  return { name: letterOf(index), figures };
}

function letterOf(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

function FiguresTable({ rows }: { readonly rows: readonly { readonly name: string; readonly figures: Figures | undefined }[] }) {
  return (
    <table className="mt-1.5 w-full text-sm tabular-nums">
      <thead>
        <tr className="border-b border-line text-left text-muted">
          <th scope="col" className="py-1 pr-2 font-normal">
            Answer
          </th>
          <th scope="col" className="py-1 pr-2 text-right font-normal">
            Transitions
          </th>
          <th scope="col" className="py-1 pr-2 text-right font-normal">
            A million runs
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            Takes
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, figures }) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="py-1 pr-2 text-left font-medium">
              {name}
            </th>
            <td className="py-1 pr-2 text-right">{figures?.transitions ?? "–"}</td>
            <td className="py-1 pr-2 text-right">{figures === undefined ? "–" : `$${figures.dollarsPerMillion.toLocaleString("en")}`}</td>
            <td className="py-1 text-right">{figures === undefined ? "–" : virtualTime(figures.durationMs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

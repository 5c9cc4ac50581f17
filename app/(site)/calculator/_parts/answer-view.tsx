import { dollarsInWords, secondsInWords } from "@/app/_parts/figures/in-words";
import { Badge } from "@/app/_parts/ui/badge";
import { classNames } from "@/app/_parts/ui/class-names";
import type { Answer, AnswerColumn } from "./calculation";

/** What comes out: one sentence, then each answer with the sums that lead to it. */
export function AnswerView({ answer }: { readonly answer: Answer }) {
  return (
    <div className="grid gap-6">
      <p className="text-lg font-medium text-pretty">{answer.conclusion}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {answer.columns.map((column) => (
          <Column key={column.title} column={column} />
        ))}
      </div>
      {answer.notes?.length ? (
        <ul className="grid gap-1.5 text-sm text-muted">
          {answer.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Column({ column }: { readonly column: AnswerColumn }) {
  return (
    <section
      aria-label={column.title}
      className={classNames("grid content-start gap-4 rounded-state border bg-raised p-5", column.best ? "border-accent" : "border-line")}
    >
      <div className="flex items-baseline justify-between gap-2">
        <h2 className="text-base font-medium">{column.title}</h2>
        {column.refused ? <Badge tone="failed">{column.refused}</Badge> : column.best ? <Badge tone="accent">Costs less</Badge> : null}
      </div>
      <p className={classNames("font-mono text-2xl tabular-nums", column.refused ? "text-muted line-through" : false)}>{column.answer}</p>
      <dl className="grid gap-2 border-t border-line pt-3 text-sm">
        {column.steps.map((step, index) => (
          <div key={`${step.label}-${String(index)}`} className="grid gap-0.5">
            <dt className="flex justify-between gap-3">
              <span>{step.label}</span>
              <span className="font-mono tabular-nums">{amount(step.value, step.unit)}</span>
            </dt>
            <dd className="font-mono text-[0.8125rem] break-words text-muted">{step.expression}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function amount(value: number, unit: string): string {
  if (unit === "$") return dollarsInWords(value);
  if (unit === "s") return secondsInWords(value);
  return `${value.toLocaleString("en-US", { maximumFractionDigits: 2 })} ${unit}`;
}

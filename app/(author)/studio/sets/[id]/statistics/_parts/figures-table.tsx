import { Check } from "lucide-react";
import { Markdown } from "@/app/(learn)/_parts/markdown";
import { Table } from "@/app/_parts/ui/table";
import { FEWEST_ANSWERS } from "@/lib/question-files";
import type { QuestionFigures } from "@/lib/question-sets";

/** A row for each question: its figures, the share of each option, and what they suggest. */
export function FiguresTable({ questions }: { readonly questions: readonly QuestionFigures[] }) {
  return (
    <Table caption="Figures of each question">
      <thead>
        <tr>
          <th scope="col" className="min-w-52 sm:min-w-64">
            Question
          </th>
          <th scope="col">Answers</th>
          <th scope="col">Facility</th>
          <th scope="col">Discrimination</th>
          <th scope="col" className="min-w-72">
            Shares
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map((question, index) => (
          <tr key={question.id}>
            <th scope="row" className="align-top font-normal">
              <div className="font-medium">
                {index + 1}. <Markdown text={question.prompt} inline />
              </div>
              <p className="mt-1 text-sm text-muted">{question.id}</p>
              <Hints hints={question.hints} />
            </th>
            <td className="tabular-nums">{question.answers}</td>
            <td className="tabular-nums">{question.facility === null ? "–" : percent(question.facility)}</td>
            <td className="tabular-nums">
              <Discrimination value={question.discrimination} />
            </td>
            <td>
              <Shares question={question} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Hints({ hints }: { readonly hints: readonly string[] }) {
  if (hints.length === 0) return null;
  return (
    <ul className="mt-2 grid gap-1 text-sm text-caught-ink">
      {hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  );
}

function Discrimination({ value }: { readonly value: QuestionFigures["discrimination"] }) {
  if (value === "too-few") return <span className="text-sm text-muted">from {FEWEST_ANSWERS} answers on</span>;
  if (value === "no-spread") return <span className="text-sm text-muted">all alike</span>;
  return <>{value.toFixed(2).replace("-", "−")}</>;
}

function Shares({ question: { options, texts, kind, answers } }: { readonly question: QuestionFigures }) {
  if (options.length === 0) return <span className="text-sm text-muted">nothing to choose from</span>;
  const isLettered = kind === "single" || kind === "multiple" || kind === "find-fault";
  return (
    <ul className="grid gap-2 [&]:list-none [&]:pl-0">
      {options.map(({ id, label, right, count, share }, index) => (
        <li key={id} className="grid gap-1 text-sm">
          <div className="flex gap-2">
            <span className="min-w-0 flex-1 wrap-anywhere">
              {isLettered ? <b className="font-semibold">{label} </b> : null}
              <Markdown text={texts[index] ?? ""} inline />
              {right && isLettered ? (
                <span className="ml-1.5 inline-flex items-center gap-0.5 text-succeeded-ink">
                  <Check aria-hidden className="size-3.5" /> right
                </span>
              ) : null}
            </span>
            <span className="whitespace-nowrap tabular-nums">
              {percent(share)} <span className="text-muted">({count})</span>
            </span>
          </div>
          <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-sunken">
            <div className={right ? "h-full bg-succeeded" : "h-full bg-caught"} style={{ width: answers === 0 ? 0 : percent(share) }} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

import type { Json } from "@/lib/asl";
import { jsonLines, type JsonLine } from "./json-lines";
import type { ShownStage } from "./visit-stages";

const SIGNS: Readonly<Record<JsonLine["mark"], { readonly sign: string; readonly look: string }>> = {
  same: { sign: " ", look: "" },
  new: { sign: "+", look: "bg-succeeded-wash text-succeeded-ink" },
  changed: { sign: "~", look: "bg-caught-wash text-caught-ink" },
  gone: { sign: "−", look: "text-failed-ink line-through decoration-failed/60" },
};

/** One stage of the data, with what it changed marked by a sign and a colour. */
export function StageColumn({ stage, number }: { readonly stage: ShownStage; readonly number: number }) {
  const { field, value, before, beforeField, does } = stage;
  return (
    <section className="grid min-w-0 grid-rows-[auto_1fr] overflow-hidden rounded-control border border-line bg-raised">
      <header className="border-b border-line px-3 py-2">
        <p className="flex items-baseline justify-between gap-2">
          <span className="text-sm font-medium">
            <span className="mr-1.5 text-muted tabular-nums">{number}</span>
            {field}
          </span>
          <span className="text-label text-muted">{summary(value, before)}</span>
        </p>
        <p className="text-label text-muted">
          {does}
          {beforeField === undefined ? "" : ` Beside ${beforeField}:`}
        </p>
      </header>
      <JsonLines value={value} before={before} label={`${field} of this visit`} />
    </section>
  );
}

/** A value as lines; what differs from `before` carries a sign. */
export function JsonLines({ value, before, label }: { readonly value: Json; readonly before: Json | undefined; readonly label: string }) {
  const lines = jsonLines(value, before);
  return (
    <pre tabIndex={0} aria-label={label} className="max-h-72 overflow-auto py-2 text-[0.8125rem] leading-relaxed -outline-offset-2">
      {lines.map(({ depth, text, mark }, index) => (
        <span key={index} className={`block w-max min-w-full px-2 ${SIGNS[mark].look}`}>
          <span className="inline-block w-3 select-none">{SIGNS[mark].sign}</span>
          {"  ".repeat(depth)}
          {text}
        </span>
      ))}
    </pre>
  );
}

function summary(value: Json, before: Json | undefined): string {
  if (before === undefined) return "";
  const marks = jsonLines(value, before).filter(({ mark }) => mark !== "same");
  if (marks.length === 0) return "changes nothing";
  const of = (mark: JsonLine["mark"]) => marks.filter((line) => line.mark === mark).length;
  const parts = [`+${of("new")}`, `~${of("changed")}`, `−${of("gone")}`].filter((part) => !part.endsWith("0") || part.length > 2);
  return parts.join(" ");
}

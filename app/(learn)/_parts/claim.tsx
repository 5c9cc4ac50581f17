import type { ReactNode } from "react";
import type { LessonView } from "@/lib/catalog";

type Source = LessonView["sources"][number];

/** What a reader may make of each mark. */
export const CONFIDENCE: Readonly<Record<Source["confidence"], string>> = {
  checked: "checked against the source",
  memory: "from experience, not checked against a source",
  differs: "sources differ, both sides given",
};

/** A statement with where it comes from, of what date, and how sure it is. */
export function Claim({ source, children }: { readonly source: Source | undefined; readonly children: ReactNode }) {
  return (
    <div className="border-l-2 border-line-strong pl-4">
      {children}
      {source ? (
        <p className="mt-1 text-sm text-muted">
          <a href={`#source-${source.id}`}>{source.title}</a>, {dateText(source.date)}, {CONFIDENCE[source.confidence]}.
        </p>
      ) : null}
    </div>
  );
}

/** A small number that leads to the source it counts in the lesson's list. */
export function SourceMark({ sources, id }: { readonly sources: readonly Source[]; readonly id: string }) {
  const number = sources.findIndex((source) => source.id === id) + 1;
  return (
    <sup>
      <a href={`#source-${id}`} aria-label={`Source ${number}: ${sources[number - 1]?.title ?? id}`}>
        {number}
      </a>
    </sup>
  );
}

export function dateText(date: string): string {
  return date === "undated" ? "undated copy" : `copy of ${date}`;
}

import { Badge } from "@/app/_parts/ui/badge";
import type { LessonView } from "@/lib/catalog";
import { CONFIDENCE, dateText } from "./claim";

/** Where a lesson's facts come from, of what date, and how sure each is. */
export function SourceList({ sources, updated }: { readonly sources: LessonView["sources"]; readonly updated: string }) {
  return (
    <section aria-labelledby="sources" className="mt-14 max-w-measure">
      <h2 id="sources" className="mb-4 scroll-mt-24 text-2xl">
        Sources
      </h2>
      <ol className="grid gap-3 pl-6 text-[0.9375rem] [&]:list-decimal">
        {sources.map(({ id, title, url, date, confidence, note }) => (
          <li key={id} id={`source-${id}`} className="scroll-mt-24 pl-1">
            {url === undefined ? (
              title
            ) : (
              <a href={url} className="text-accent underline underline-offset-4">
                {title}
              </a>
            )}
            <span className="text-muted">, {dateText(date)}. </span>
            <Badge tone={confidence === "checked" ? "succeeded" : "caught"}>{CONFIDENCE[confidence]}</Badge>
            {note === undefined ? null : <span className="block text-muted">{note}</span>}
          </li>
        ))}
      </ol>
      <p className="mt-4 text-sm text-muted">
        Lesson last revised on {updated}. AWS changes limits and prices: check the date before you rely on a number.
      </p>
    </section>
  );
}

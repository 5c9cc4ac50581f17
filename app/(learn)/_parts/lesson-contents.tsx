"use client";
import { Lock } from "lucide-react";
import { useEffect, useState } from "react";

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly deep: boolean;
  /** Premium, and not open to this reader: named, but there is nothing to go to. */
  readonly locked: boolean;
}

/** The lesson's contents, with the place the reader has come to. */
export function LessonContents({ entries }: { readonly entries: readonly Entry[] }) {
  const current = useCurrentHeading(entries);
  return (
    <nav aria-label="In this lesson" className="text-sm">
      <p className="mb-2 hidden font-semibold lg:block">In this lesson</p>
      <ol className="grid border-l border-line [&]:list-none [&]:pl-0">
        {entries.map(({ id, text, deep, locked }) => (
          <li key={id} className={deep ? "pl-3" : ""}>
            {locked ? (
              <span className="flex items-center gap-1.5 py-1 pl-3.5 text-muted">
                <Lock aria-label="Premium" className="size-3 shrink-0" />
                {text}
              </span>
            ) : (
              <a
                href={`#${id}`}
                aria-current={id === current ? "location" : undefined}
                className="-ml-px block border-l-2 border-transparent py-1 pl-3.5 text-muted hover:text-accent aria-[current]:border-accent aria-[current]:text-ink"
              >
                {text}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The last heading above the upper third of the window. */
function useCurrentHeading(entries: readonly Entry[]): string | undefined {
  const [current, setCurrent] = useState<string | undefined>(entries[0]?.id);
  useEffect(() => {
    const headings = entries.flatMap(({ id }) => document.getElementById(id) ?? []);
    const update = (): void => {
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 3);
      setCurrent((passed.at(-1) ?? headings[0])?.id);
    };
    // What lies far above counts as inside, so that a jump past a heading is noticed as well as a slow scroll.
    const observer = new IntersectionObserver(update, { rootMargin: "9999999px 0px -66% 0px" });
    for (const heading of headings) observer.observe(heading);
    return () => {
      observer.disconnect();
    };
  }, [entries]);
  return current;
}

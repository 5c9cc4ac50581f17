import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Something hidden until asked for. The browser's own element: it needs no script, find-in-page opens it, print shows it. */
export function Disclosure({
  summary,
  open = false,
  className,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <details open={open} className={classNames("group rounded-control border border-line bg-raised", className)}>
      <summary className="flex list-none items-start gap-2.5 px-4 py-3 font-medium [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="mt-1 size-4 shrink-0 text-muted transition-transform group-open:rotate-90" />
        <span className="min-w-0">{summary}</span>
      </summary>
      <div className="border-t border-line px-4 py-4">{children}</div>
    </details>
  );
}

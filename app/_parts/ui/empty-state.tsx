import type { ReactNode } from "react";

/** Nothing here yet: says so, says why, and offers the way on. */
export function EmptyState({
  title,
  action,
  children,
}: {
  readonly title: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="graph-paper grid justify-items-center gap-3 rounded-state border border-dashed border-line-strong px-6 py-12 text-center">
      <svg aria-hidden viewBox="0 0 96 24" className="h-6 w-24 text-line-strong" fill="none" stroke="currentColor" strokeWidth="1.5">
        <circle cx="6" cy="12" r="4" fill="currentColor" />
        <path d="M12 12h14m-4-4 4 4-4 4" />
        <rect x="28" y="3" width="40" height="18" rx="6" strokeDasharray="4 3" className="fill-raised" />
        <path d="M70 12h12m-4-4 4 4-4 4" />
        <circle cx="89" cy="12" r="5" />
      </svg>
      <p className="text-lg font-semibold">{title}</p>
      {children ? <div className="max-w-prose text-muted">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}

import type { ReactNode } from "react";

/** The head of a page: what it is, in a line what it is for, and at most a few actions. */
export function PageHeader({
  eyebrow,
  title,
  lead,
  actions,
}: {
  readonly eyebrow?: ReactNode;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <header className="grid max-w-measure gap-3 pb-8">
      {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
      <h1 className="text-title tracking-tight">{title}</h1>
      {lead ? <p className="text-lg text-pretty text-muted">{lead}</p> : null}
      {actions ? <div className="mt-2 flex flex-wrap gap-3">{actions}</div> : null}
    </header>
  );
}

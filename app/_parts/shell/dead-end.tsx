import type { ReactNode } from "react";
import { Container } from "../ui/container";

/** A page for a way that leads nowhere: a machine whose transition has no state at its end, what happened, and the ways on. */
export function DeadEnd({
  code,
  title,
  children,
  actions,
}: {
  readonly code: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}) {
  return (
    <Container className="grid gap-8 py-16 lg:grid-cols-[1fr_1.1fr] lg:items-center">
      <div className="grid gap-4">
        <p className="eyebrow">{code}</p>
        <h1 className="text-title tracking-tight">{title}</h1>
        <div className="grid max-w-measure gap-3 text-lg text-muted">{children}</div>
        <div className="mt-2 flex flex-wrap gap-3">{actions}</div>
      </div>
      <div className="graph-paper grid place-items-center rounded-state border border-line p-6 max-lg:order-first">
        <svg aria-hidden viewBox="0 0 320 96" className="w-full max-w-96" fill="none" strokeWidth="1.75">
          <circle cx="14" cy="48" r="7" className="fill-ink" />
          <path d="M24 48h34m-6-5 6 5-6 5" className="stroke-line-strong" />
          <rect x="60" y="28" width="86" height="40" rx="10" className="fill-raised stroke-ink" />
          <text x="103" y="53" textAnchor="middle" className="fill-ink font-mono text-[13px]" stroke="none">
            Here
          </text>
          <path d="M148 48h40m-6-5 6 5-6 5" className="stroke-failed" strokeDasharray="5 4" />
          <rect x="192" y="28" width="114" height="40" rx="10" className="fill-failed-wash stroke-failed" strokeDasharray="5 4" />
          <text x="249" y="53" textAnchor="middle" className="fill-failed-ink font-mono text-[13px]" stroke="none">
            no such state
          </text>
        </svg>
      </div>
    </Container>
  );
}

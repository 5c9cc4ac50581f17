import type { ReactNode } from "react";

/** A passage set apart from the text; the label says why, the title what it is about. */
export function Callout({
  kind,
  label,
  title,
  children,
}: {
  readonly kind: "trap" | "listen" | "caution";
  readonly label: string;
  readonly title: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div role="note" className="callout" data-kind={kind} aria-label={title ?? label}>
      <p className="callout-title">
        {label}
        {title === undefined || title === label ? null : <span className="block text-ink">{title}</span>}
      </p>
      {children}
    </div>
  );
}

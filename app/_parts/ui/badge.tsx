import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { Tone } from "./tone";

const TONES: Readonly<Record<Tone, string>> = {
  neutral: "bg-sunken text-muted border-line",
  accent: "bg-accent-wash text-accent border-accent/30",
  succeeded: "bg-succeeded-wash text-succeeded-ink border-succeeded/40",
  failed: "bg-failed-wash text-failed-ink border-failed/40",
  running: "bg-running-wash text-running-ink border-running/40",
  caught: "bg-caught-wash text-caught-ink border-caught/45",
  premium: "bg-premium-wash text-premium-ink border-premium/40",
};

/** A short word about the thing beside it. The word carries the meaning; the colour only repeats it. */
export function Badge({
  tone = "neutral",
  className,
  children,
}: {
  readonly tone?: Tone;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-mark border px-1.5 py-0.5 text-label font-medium whitespace-nowrap [&_svg]:size-3",
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

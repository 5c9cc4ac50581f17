import { Ban, Check, CircleDashed, TriangleAlert, X } from "lucide-react";
import type { VisitOutcome } from "../graph/run-marks";

const LOOKS = {
  succeeded: { Icon: Check, ink: "text-succeeded-ink", words: "Succeeded" },
  failed: { Icon: X, ink: "text-failed-ink", words: "Failed" },
  caught: { Icon: TriangleAlert, ink: "text-caught-ink", words: "Caught" },
  running: { Icon: CircleDashed, ink: "text-running-ink", words: "Running" },
  aborted: { Icon: Ban, ink: "text-muted", words: "Aborted" },
} as const;

/** How a visit stands: a sign and a word; the colour only repeats them. */
export function VisitOutcomeMark({ outcome }: { readonly outcome: VisitOutcome }) {
  const { Icon, ink, words } = LOOKS[outcome];
  return (
    <span className={`inline-flex items-center gap-1 whitespace-nowrap ${ink}`}>
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {words}
    </span>
  );
}

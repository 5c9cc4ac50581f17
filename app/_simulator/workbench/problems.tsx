"use client";
import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import { FindingsList } from "../results/findings-list";
import type { Bench } from "./use-bench";

/** What is wrong with the definition just now: one line, and the list behind it. */
export function Problems({ bench }: { readonly bench: Bench }) {
  const diagnostics = bench.analysis?.diagnostics ?? [];
  const errors = diagnostics.filter(({ severity }) => severity === "ERROR").length;
  const warnings = diagnostics.length - errors;
  if (bench.analysis === undefined)
    return <p className="min-h-9 border-t border-line bg-raised px-3 py-1.5 text-sm text-muted">Looking at the definition…</p>;
  if (diagnostics.length === 0) {
    return (
      <p className="flex min-h-9 items-center gap-2 border-t border-line bg-raised px-3 py-1.5 text-sm text-muted">
        <CircleCheck aria-hidden className="size-4 text-succeeded-ink" /> AWS would accept this definition.
      </p>
    );
  }
  const Icon = errors > 0 ? CircleAlert : TriangleAlert;
  return (
    <details className="border-t border-line bg-raised">
      <summary className="flex min-h-9 list-none items-center gap-2 px-3 py-1.5 text-sm [&::-webkit-details-marker]:hidden">
        <Icon aria-hidden className={`size-4 shrink-0 ${errors > 0 ? "text-failed-ink" : "text-caught-ink"}`} />
        <span className="shrink-0 font-medium">{[plural(errors, "error"), plural(warnings, "warning")].filter(Boolean).join(", ")}</span>
        <span className="truncate text-muted">{diagnostics[0]?.message}</span>
      </summary>
      <div className="max-h-60 overflow-y-auto border-t border-line p-3">
        <FindingsList diagnostics={diagnostics} onGoTo={bench.goTo} />
      </div>
    </details>
  );
}

function plural(count: number, word: string): string {
  return count === 0 ? "" : `${count} ${word}${count === 1 ? "" : "s"}`;
}

"use client";
import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import type { Bench } from "./use-bench";

const FindingsToFix = dynamic(() => import("./findings-to-fix").then((module) => module.FindingsToFix), { ssr: false });

/** What is wrong with the definition just now: one line, and the list behind it. */
export function Problems({ bench }: { readonly bench: Bench }) {
  const [isOpen, setOpen] = useState(false);
  const { analysis } = bench;
  if (analysis === undefined)
    return <p className="min-h-9 border-t border-line bg-raised px-3 py-1.5 text-sm text-muted">Looking at the definition…</p>;
  const { diagnostics, fault } = analysis;
  if (fault !== undefined) {
    return (
      <p role="status" className="min-h-9 border-t border-line bg-raised px-3 py-1.5 text-sm text-muted">
        This one is on us: the definition could not be looked at ({fault}). It can still be run; the next change is looked at anew.
      </p>
    );
  }
  const errors = diagnostics.filter(({ severity }) => severity === "ERROR").length;
  const warnings = diagnostics.length - errors;
  if (diagnostics.length === 0) {
    return (
      <p className="flex min-h-9 items-center gap-2 border-t border-line bg-raised px-3 py-1.5 text-sm text-muted">
        <CircleCheck aria-hidden className="size-4 text-succeeded-ink" /> AWS would accept this definition.
      </p>
    );
  }
  const Icon = errors > 0 ? CircleAlert : TriangleAlert;
  return (
    <details
      open={isOpen}
      className="group border-t border-line bg-raised"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className="flex min-h-9 list-none items-center gap-2 px-3 py-1.5 text-sm hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <Icon aria-hidden className={`size-4 shrink-0 ${errors > 0 ? "text-failed-ink" : "text-caught-ink"}`} />
        <span className="shrink-0 font-medium">{[plural(errors, "error"), plural(warnings, "warning")].filter(Boolean).join(", ")}</span>
        <span className="truncate text-muted group-open:invisible">{diagnostics[0]?.message}</span>
        <span className="ml-auto shrink-0 text-accent underline underline-offset-2">
          <span className="group-open:hidden">Show and mend</span>
          <span className="hidden group-open:inline">Close</span>
        </span>
      </summary>
      <div className="max-h-60 overflow-y-auto border-t border-line p-2">
        {isOpen ? <FindingsToFix bench={bench} analysis={analysis} /> : null}
      </div>
    </details>
  );
}

function plural(count: number, word: string): string {
  return count === 0 ? "" : `${count} ${word}${count === 1 ? "" : "s"}`;
}

"use client";
import type { ReactNode } from "react";
import type { Diagnostic, JsonPointer } from "@/lib/asl";
import { classNames } from "@/app/_parts/ui/class-names";

/** What is wrong with a definition: what, where, and how to mend it. */
export function FindingsList({
  diagnostics,
  onGoTo,
  more,
}: {
  readonly diagnostics: readonly Diagnostic[];
  readonly onGoTo: (pointer: JsonPointer) => void;
  /** What else there is to do about one. */
  readonly more?: (diagnostic: Diagnostic) => ReactNode;
}) {
  return (
    <ul className="grid grid-cols-1 gap-2">
      {diagnostics.map((diagnostic) => (
        <li
          key={`${diagnostic.code} ${diagnostic.location} ${diagnostic.message}`}
          className={classNames(
            "rounded-control border border-l-4 border-line bg-raised px-3 py-2 text-[0.9375rem]",
            diagnostic.severity === "ERROR" ? "border-l-failed" : "border-l-caught",
          )}
        >
          <p>
            <span className="sr-only">{diagnostic.severity === "ERROR" ? "Error: " : "Warning: "}</span>
            {diagnostic.message}
          </p>
          {diagnostic.mend === undefined ? null : <p className="mt-1 text-muted">{diagnostic.mend}</p>}
          <button
            type="button"
            className="mt-1 font-mono text-label break-all text-accent underline underline-offset-2"
            onClick={() => {
              onGoTo(diagnostic.location);
            }}
          >
            {diagnostic.location === "" ? "The whole definition" : diagnostic.location}
          </button>
          {more?.(diagnostic)}
        </li>
      ))}
    </ul>
  );
}

"use client";
import { Wrench } from "lucide-react";
import { Button } from "@/app/_parts/ui/button";
import type { Diagnostic } from "@/lib/asl";
import { type QuickFix, quickFixes } from "../language/quick-fixes";
import { FindingsList } from "../results/findings-list";
import type { Analysis } from "../use-analysis";
import type { Bench } from "./use-bench";

/** The findings, each with the changes that would mend it: a press makes one, and the editor can undo it. */
export function FindingsToFix({ bench, analysis }: { readonly bench: Bench; readonly analysis: Analysis }) {
  const { draft, openAt } = bench;
  const { definition } = draft.work;
  const isCurrent = analysis.text === definition; // the places are those of the text that was looked at
  const fixesOf = (diagnostic: Diagnostic) => {
    const fixes = quickFixes(analysis.text, diagnostic);
    return fixes.length === 0 ? null : (
      <p className="mt-1.5 flex flex-wrap gap-1.5">
        {fixes.map((fix) => (
          <Button
            key={fix.title}
            size="sm"
            disabled={!isCurrent}
            onClick={() => {
              draft.change({ definition: applied(definition, fix) });
            }}
          >
            <Wrench aria-hidden /> {fix.title}
          </Button>
        ))}
      </p>
    );
  };
  return <FindingsList diagnostics={analysis.diagnostics} onGoTo={openAt} more={fixesOf} />;
}

function applied(text: string, { start, end, insert }: QuickFix): string {
  return text.slice(0, start) + insert + text.slice(end);
}

"use client";
import { Play } from "lucide-react";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { packWork } from "@/app/_simulator/share/share-link";
import type { AttachedRun } from "@/lib/remarks";

/** Opens the run that came with a remark in the workbench: definition, input, world, seed and type as the sender had them. */
export function OpenRun({ run }: { readonly run: AttachedRun }) {
  const hydrated = useHydrated();
  const [problem, setProblem] = useState("");
  const { definition, input, world, seed, type } = run;
  const open = async (): Promise<void> => {
    const fragment = await packWork({ definition, input, world }, JSON.stringify({ type, seed, values: {} }));
    window.location.assign(`/playground${fragment}`);
  };
  return (
    <div>
      <Button
        size="sm"
        disabled={!hydrated}
        onClick={() => {
          open().catch(() => {
            setProblem("This run could not be opened in your browser.");
          });
        }}
      >
        <Play aria-hidden /> Open the run in the workbench
      </Button>
      {problem === "" ? null : (
        <p role="alert" className="mt-1 text-sm text-failed-ink">
          {problem}
        </p>
      )}
    </div>
  );
}

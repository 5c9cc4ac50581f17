"use client";
import { X } from "lucide-react";
import { useCallback, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import type { View } from "@/app/_simulator/workbench/view-tabs";

/** Why the run that is shown is looked at: said above each of its views, with the state selected in all of them. */
export interface RunMark {
  readonly title: string;
  readonly says: string;
}

export function useMark() {
  const [mark, setMark] = useState<RunMark>();
  const unmark = useCallback(() => {
    setMark(undefined);
  }, []);
  return { mark, setMark, unmark };
}

/** The views of a run under their mark. */
export function markedViews(views: readonly View[], mark: RunMark | undefined, onClose: () => void): readonly View[] {
  if (mark === undefined) return views;
  return views.map((view) => ({
    ...view,
    content: () => (
      <>
        <MarkBar mark={mark} onClose={onClose} />
        <div className="flex min-h-0 flex-1 flex-col">{view.content()}</div>
      </>
    ),
  }));
}

function MarkBar({ mark: { title, says }, onClose }: { readonly mark: RunMark; readonly onClose: () => void }) {
  return (
    <div role="status" className="flex items-start gap-2 border-b border-accent/30 bg-accent-wash px-3 py-2 text-sm">
      <p className="min-w-0 flex-1 break-words">
        <strong className="text-accent">{title}.</strong> {says}
      </p>
      <Button size="sm" variant="quiet" aria-label="Close this note" className="w-8 shrink-0 px-0" onClick={onClose}>
        <X aria-hidden />
      </Button>
    </div>
  );
}

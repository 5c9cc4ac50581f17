"use client";
import { Play, RotateCcw, Square } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/app/_parts/ui/button";
import { useShortcut } from "./use-shortcut";
import type { SaveState } from "../journal/use-draft";
import type { Bench } from "./use-bench";

const SAVED: Readonly<Record<SaveState, string>> = {
  loading: "",
  untouched: "",
  restored: "Your draft is back",
  saving: "Saving…",
  saved: "Kept in this browser",
  "not-kept": "Not kept: this browser gives no storage",
};

/** Run, Stop, and what else there is to do; whether the work is kept. */
export function RunBar({ bench, onRun, children }: { readonly bench: Bench; readonly onRun: () => void; readonly children?: ReactNode }) {
  const shortcut = useShortcut();
  const running = bench.runner.state.status === "running";
  const { state, reset } = bench.draft;
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line bg-raised px-3 py-2">
      <Button
        variant="primary"
        size="sm"
        disabled={running || bench.obstacle !== undefined}
        title={`Run (${shortcut})`}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={onRun}
      >
        <Play aria-hidden /> Run
        <kbd
          aria-hidden
          className="ml-1 hidden rounded-mark border border-current/40 px-1 font-sans text-[0.6875rem] leading-4 opacity-85 lg:inline"
        >
          {shortcut}
        </kbd>
      </Button>
      <Button size="sm" disabled={!running} onClick={bench.runner.stop}>
        <Square aria-hidden /> Stop
      </Button>
      {children}
      <p className="ml-auto flex items-center gap-2 text-label text-muted">
        <span role="status">{SAVED[state]}</span>
        {state === "untouched" || state === "loading" ? null : (
          <Button
            size="sm"
            variant="quiet"
            title="Back to what it was at first"
            onClick={() => {
              if (window.confirm("Throw away what you wrote and begin anew?")) reset();
            }}
          >
            <RotateCcw aria-hidden /> Reset
          </Button>
        )}
      </p>
    </div>
  );
}

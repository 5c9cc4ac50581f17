"use client";
import { Check, Ellipsis, Play, RotateCcw, Square } from "lucide-react";
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
    <div className="@container border-b border-line bg-raised px-3 py-2">
      <div className="flex flex-wrap items-center gap-1.5 @lg:gap-2">
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
            className="ml-1 hidden rounded-mark border border-current/40 px-1 font-sans text-[0.6875rem] leading-4 opacity-85 @lg:inline"
          >
            {shortcut}
          </kbd>
        </Button>
        <Button size="sm" disabled={!running} title="Stop the run" className="@max-lg:px-2" onClick={bench.runner.stop}>
          <Square aria-hidden /> <span className="@max-lg:sr-only">Stop</span>
        </Button>
        {children}
        <p className="ml-auto flex items-center gap-1 text-label text-muted @lg:gap-2">
          <Kept state={state} />
          <Button
            size="sm"
            variant="quiet"
            className="@max-lg:px-2"
            disabled={state === "untouched" || state === "loading"}
            title="Back to what it was at first"
            onClick={() => {
              if (window.confirm("Throw away what you wrote and begin anew?")) reset();
            }}
          >
            <RotateCcw aria-hidden /> <span className="@max-lg:sr-only">Reset</span>
          </Button>
        </p>
      </div>
    </div>
  );
}

/** Whether the work is kept; where there is no room, a sign says what goes without saying. */
function Kept({ state }: { readonly state: SaveState }) {
  const goesWithoutSaying = state === "saving" || state === "saved";
  return (
    <>
      {goesWithoutSaying ? (
        <span title={SAVED[state]} className="@lg:hidden">
          {state === "saved" ? <Check aria-hidden className="size-4" /> : <Ellipsis aria-hidden className="size-4" />}
        </span>
      ) : null}
      <span role="status" className={goesWithoutSaying ? "@max-lg:sr-only" : ""}>
        {SAVED[state]}
      </span>
    </>
  );
}

"use client";
import { History, Play, RotateCcw, Square } from "lucide-react";
import dynamic from "next/dynamic";
import { type ReactNode, useState } from "react";
import { OtherDevice } from "@/app/_drafts/other-device";
import { SaveState } from "@/app/_drafts/save-state";
import type { DraftedWork } from "@/app/_drafts/use-draft";
import { Button } from "@/app/_parts/ui/button";
import { useShortcut } from "./use-shortcut";
import type { Bench } from "./use-bench";

const VersionsDialog = dynamic(() => import("@/app/_drafts/versions-dialog").then((module) => module.VersionsDialog), { ssr: false });

/** Run, Stop, and what else there is to do; whether the work is kept, and whether another device has written. */
export function RunBar({ bench, onRun, children }: { readonly bench: Bench; readonly onRun: () => void; readonly children?: ReactNode }) {
  const shortcut = useShortcut();
  const running = bench.runner.state.status === "running";
  return (
    <>
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
          <Kept draft={bench.draft} />
        </div>
      </div>
      <OtherDevice draft={bench.draft} />
    </>
  );
}

/** Where the work is kept, its versions, and the way back to the start. */
function Kept({ draft }: { readonly draft: DraftedWork }) {
  const [isOpen, setIsOpen] = useState(false);
  const { keeping, state, work, change, reset } = draft;
  const isUntouched = state === "untouched" || state === "loading";
  const resetWords = "Back to what it was at first";
  return (
    <div className="ml-auto flex items-center gap-1 text-label text-muted">
      {keeping === undefined ? null : (
        <>
          <SaveState view={keeping.view} />
          <Button
            size="sm"
            variant="quiet"
            className="@max-3xl:px-2"
            disabled={isUntouched && keeping.keeper.versions().length === 0}
            title="Earlier texts: look at them, go back to one"
            onClick={() => {
              setIsOpen(true);
            }}
          >
            <History aria-hidden /> <span className="@max-3xl:sr-only">Versions</span>
          </Button>
        </>
      )}
      <Button
        size="sm"
        variant="quiet"
        className="@max-3xl:px-2"
        disabled={isUntouched}
        title={keeping === undefined ? resetWords : `${resetWords}; what you wrote stays among the versions`}
        onClick={() => {
          // Where no version is kept, what was written would be gone.
          if (keeping !== undefined || window.confirm("Throw away what you wrote and begin anew?")) reset();
        }}
      >
        <RotateCcw aria-hidden /> <span className="@max-3xl:sr-only">Reset</span>
      </Button>
      {isOpen && keeping !== undefined ? (
        <VersionsDialog
          keeping={keeping}
          work={work}
          onRestore={(texts) => {
            change(texts, "restore");
          }}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </div>
  );
}

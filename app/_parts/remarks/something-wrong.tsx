"use client";
import { Flag } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { classNames } from "@/app/_parts/ui/class-names";
import { useHydrated } from "@/app/_parts/use-hydrated";
import type { AttachedRun, RemarkKind } from "@/lib/remarks";

const RemarkDialog = dynamic(() => import("./remark-dialog").then((module) => module.RemarkDialog), { ssr: false });

/** The quiet control of every block by which a reader tells its author that something is wrong. Its form comes when it is pressed. */
export function SomethingWrong({
  kind,
  part = "",
  run,
  className,
}: {
  readonly kind: RemarkKind;
  /** The block within the page; empty for the whole. */
  readonly part?: string;
  /** What is on the workbench, where there is one. */
  readonly run?: () => AttachedRun | undefined;
  readonly className?: string;
}) {
  const [open, setOpen] = useState(false);
  const hydrated = useHydrated();
  return (
    <>
      <button
        type="button"
        data-print="hide"
        disabled={!hydrated}
        className={classNames(
          "inline-flex min-h-7 items-center gap-1.5 rounded-control text-sm text-muted underline-offset-4 hover:text-accent hover:underline [&_svg]:size-3.5",
          className,
        )}
        onClick={() => {
          setOpen(true);
        }}
      >
        <Flag aria-hidden /> Something wrong here?
      </button>
      {open ? (
        <RemarkDialog
          kind={kind}
          part={part}
          run={run?.()}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

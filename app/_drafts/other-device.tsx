"use client";
import { MonitorSmartphone } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Dialog } from "@/app/_parts/ui/dialog";
import type { Copy } from "@/lib/drafts";
import type { DraftedWork } from "./use-draft";
import { momentWords } from "./version-words";

const TextDifference = dynamic(() => import("./text-difference").then((module) => module.TextDifference), { ssr: false });

/** Says that another device has written here too, and lets the learner decide. Nothing is lost either way. */
export function OtherDevice({ draft }: { readonly draft: DraftedWork }) {
  const [isOpen, setIsOpen] = useState(false);
  const { keeping, work, first } = draft;
  const other = keeping?.view.others[0];
  if (keeping === undefined || other === undefined) return null;
  const { keeper } = keeping;
  const decide = (how: "take" | "keepMine" | "keepBoth") => () => {
    keeper[how](other);
    setIsOpen(false);
  };
  const choices = (
    <>
      <Button size="sm" onClick={decide("take")}>
        Take that text
      </Button>
      <Button size="sm" onClick={decide("keepMine")}>
        Keep mine
      </Button>
      <Button size="sm" title="Each device goes on with its own text" onClick={decide("keepBoth")}>
        Keep both
      </Button>
    </>
  );
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line bg-caught-wash px-3 py-2 text-sm">
      <MonitorSmartphone aria-hidden className="size-4 shrink-0 text-caught-ink" />
      <p role="status" className="min-w-48 flex-1">
        Another device wrote here too, {agoWords(other)}. Both texts are kept.
      </p>
      <Button
        size="sm"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        See the difference
      </Button>
      {choices}
      <Dialog
        open={isOpen}
        wide
        onOpenChange={setIsOpen}
        title="Two devices, two texts"
        description="Whichever you go on with, the other one stays among the versions. Keep both, and each device goes on with its own."
      >
        <div className="grid grid-cols-1 gap-4">
          {isOpen ? (
            <TextDifference
              before={{ ...work }}
              after={other.texts ?? { ...first }}
              words={{ before: "here", after: "the other device" }}
            />
          ) : null}
          <div className="flex flex-wrap gap-2">{choices}</div>
        </div>
      </Dialog>
    </div>
  );
}

function agoWords({ savedAtMs }: Copy): string {
  return `at ${momentWords(savedAtMs, Date.now())}`;
}

"use client";
import { CloudAlert, CloudCheck, CloudOff, HardDrive, LoaderCircle } from "lucide-react";
import { useState } from "react";
import { classNames } from "@/app/_parts/ui/class-names";
import type { DraftView } from "@/lib/drafts";
import { type KeepingWords, keepingWords, spokenWords } from "./keeping-words";

const ICONS = { busy: LoaderCircle, waiting: CloudOff, trouble: CloudAlert } as const;
const INK = { none: "", busy: "", kept: "", waiting: "text-caught-ink", trouble: "text-failed-ink" } as const;

/** Where the work is kept, quietly. Aloud is said only when something is amiss, and when it is well again. */
export function SaveState({ view }: { readonly view: DraftView }) {
  const now = keepingWords(view);
  const [heard, setHeard] = useState<{ readonly look: KeepingWords["look"]; readonly said: string }>({ look: "none", said: "" });
  if (now.look !== heard.look && now.look !== "busy" && now.look !== "none")
    setHeard({ look: now.look, said: spokenWords(heard.look, now) });
  const goesWithoutSaying = now.look === "kept" || now.look === "busy"; // where there is no room, the sign says it
  const Icon =
    now.look === "none" ? undefined : now.look === "kept" ? (view.account === "saved" ? CloudCheck : HardDrive) : ICONS[now.look];
  return (
    <>
      {Icon === undefined ? null : (
        <span className={classNames("inline-flex items-center gap-1.5", INK[now.look])} title={now.more === "" ? undefined : now.more}>
          <Icon aria-hidden className="size-4 shrink-0" />
          <span className={goesWithoutSaying ? "@max-lg:sr-only" : ""}>{now.words}</span>
        </span>
      )}
      <span role="status" className="sr-only">
        {heard.said}
      </span>
    </>
  );
}

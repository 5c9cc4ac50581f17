"use client";
import { Download } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import { buttonLook } from "@/app/_parts/ui/button-look";
import type { AuthoredStatus } from "@/lib/authoring";
import { SaveConflict } from "../../../_parts/saving/save-conflict";
import { saveWords } from "../../../_parts/saving/save-words";
import { STATUS_LOOKS } from "../../../_parts/status-looks";
import type { DraftFiles } from "./use-draft-files";
import { textAt } from "../../../_parts/yaml-value";

const STUDIO = "/studio";

/** Which exercise this is, whether it is saved, and the way out of it as files. */
export function StudioBar({ draft, status }: { readonly draft: DraftFiles; readonly status: AuthoredStatus }) {
  const { label, tone } = STATUS_LOOKS[status];
  return (
    <header className="border-b border-line bg-raised">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
        <p className="text-sm text-muted">
          <Link href={STUDIO} className="underline underline-offset-2 hover:text-ink">
            Studio
          </Link>
        </p>
        <h1 className="min-w-0 truncate text-base font-semibold">{textAt(draft.plain, ["title"]) || draft.slug}</h1>
        <Badge tone={tone}>{label}</Badge>
        <p role="status" className="text-sm text-muted">
          {saveWords(draft.saving)}
        </p>
        <a href={`/studio/exercises/${draft.id}/export`} download className={buttonLook({ size: "sm" }, "ml-auto")}>
          <Download aria-hidden /> Export zip
        </a>
      </div>
      <SaveConflict {...draft} />
    </header>
  );
}

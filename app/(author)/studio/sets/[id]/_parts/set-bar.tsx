"use client";
import { ChartColumn, Download } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Badge } from "@/app/_parts/ui/badge";
import { buttonLook } from "@/app/_parts/ui/button-look";
import { SaveConflict } from "../../../_parts/saving/save-conflict";
import { saveWords } from "../../../_parts/saving/save-words";
import { STATUS_LOOKS } from "../../../_parts/status-looks";
import { textAt } from "../../../_parts/yaml-value";
import type { SetDraft, SetOfPage } from "./use-set-draft";

const STUDIO = "/studio";

/** Which set this is, whether it is saved, and the ways out of it. */
export function SetBar({ draft, set: { kind, status, version } }: { readonly draft: SetDraft; readonly set: SetOfPage }) {
  const { label, tone } = STATUS_LOOKS[status];
  const title = kind === "mock" ? textAt(draft.plain, ["title"]) || draft.title : draft.title;
  return (
    <header className="border-b border-line bg-raised">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
        <p className="text-sm text-muted">
          <Link href={STUDIO} className="underline underline-offset-2 hover:text-ink">
            Studio
          </Link>
        </p>
        <h1 className="min-w-0 truncate text-base font-semibold">{title || "Untitled"}</h1>
        <Badge tone={tone}>{label}</Badge>
        <p role="status" className="text-sm text-muted">
          {saveWords(draft.saving)}
        </p>
        <div className="ml-auto flex flex-wrap gap-2">
          {kind === "questions" && version > 0 ? (
            <Link href={`/studio/sets/${draft.id}/statistics` as Route} className={buttonLook({ size: "sm" })}>
              <ChartColumn aria-hidden /> Statistics
            </Link>
          ) : null}
          <a href={`/studio/sets/${draft.id}/export`} download className={buttonLook({ size: "sm" })}>
            <Download aria-hidden /> Export
          </a>
        </div>
      </div>
      <SaveConflict {...draft} />
    </header>
  );
}

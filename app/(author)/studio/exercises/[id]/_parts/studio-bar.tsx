"use client";
import { Download } from "lucide-react";
import Link from "next/link";
import { Alert } from "@/app/_parts/ui/alert";
import { Badge } from "@/app/_parts/ui/badge";
import { Button } from "@/app/_parts/ui/button";
import { buttonLook } from "@/app/_parts/ui/button-look";
import type { AuthoredStatus } from "@/lib/authoring";
import { STATUS_LOOKS } from "../../../_parts/status-looks";
import type { DraftFiles, SaveState } from "./use-draft-files";
import { textAt } from "./yaml-value";

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
          {wordsOf(draft.saving)}
        </p>
        <a href={`/studio/exercises/${draft.id}/export`} download className={buttonLook({ size: "sm" }, "ml-auto")}>
          <Download aria-hidden /> Export zip
        </a>
      </div>
      <Conflict draft={draft} />
    </header>
  );
}

function wordsOf(saving: SaveState): string {
  switch (saving.status) {
    case "saved":
      return "Saved";
    case "waiting":
    case "saving":
      return "Saving…";
    case "stale":
      return "Not saved: a newer draft is stored";
    case "failed":
      return "Not saved";
  }
}

function Conflict({ draft: { saving, overwrite } }: { readonly draft: DraftFiles }) {
  if (saving.status === "failed")
    return (
      <Alert tone="failed" title="Your last changes are not saved" live="alert" className="mx-4 mb-2">
        {saving.why}
      </Alert>
    );
  if (saving.status !== "stale") return null;
  return (
    <Alert tone="caught" title="Another tab or device has stored a newer draft" live="alert" className="mx-4 mb-2">
      <p>Nothing was overwritten: theirs is on the server, yours is still in this page. Choose which of the two goes on.</p>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button
          size="sm"
          onClick={() => {
            window.location.reload();
          }}
        >
          Take the newer one
        </Button>
        <Button size="sm" variant="danger" onClick={overwrite}>
          Put mine over it
        </Button>
      </p>
    </Alert>
  );
}

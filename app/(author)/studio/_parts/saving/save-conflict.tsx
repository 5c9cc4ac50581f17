"use client";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import type { SaveState } from "./use-saving";

/** Says that changes are not stored, and lets one choose where a newer draft is. */
export function SaveConflict({ saving, overwrite }: { readonly saving: SaveState; readonly overwrite: () => void }) {
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

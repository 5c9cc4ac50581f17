"use client";
import { useEffect, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { classNames } from "@/app/_parts/ui/class-names";
import { Dialog } from "@/app/_parts/ui/dialog";
import type { Version } from "@/lib/drafts";
import { fetchVersions } from "./account-copies";
import { browserJournal } from "./browser-journal";
import { TextDifference } from "./text-difference";
import type { Keeping, Work } from "./use-draft";
import { momentWords, VERSION_WORDS } from "./version-words";

interface VersionsDialogProps {
  readonly keeping: Keeping;
  readonly work: Work;
  readonly onRestore: (work: Partial<Work>) => void;
  readonly onClose: () => void;
}

/** Earlier texts of the work, from this browser and the account: what each would change, and the way back to it. */
export function VersionsDialog({ keeping, work, onRestore, onClose }: VersionsDialogProps) {
  const { versions, device, isPartial } = useVersions(keeping);
  const [chosenId, setChosenId] = useState<string>();
  const [openedMs] = useState(() => Date.now());
  const chosen = versions?.find(({ id }) => id === chosenId) ?? versions?.[0];
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Versions"
      description="Kept while you write, and before you hand in, reset or restore. Restoring keeps what stands here now as a version, too."
    >
      {isPartial ? (
        <p className="mb-3 text-sm text-caught-ink">Your account cannot be reached: these are the versions in this browser.</p>
      ) : null}
      {versions === undefined ? <p className="text-muted">Looking for versions…</p> : null}
      {versions?.length === 0 ? (
        <p className="text-muted">There is no earlier text yet. The first is kept once you have changed something for a while.</p>
      ) : null}
      {chosen === undefined ? null : (
        <div className="grid grid-cols-1 gap-4 md:grid-cols-[15rem_1fr]">
          <ol
            className="grid max-h-[30dvh] content-start gap-1 overflow-y-auto md:max-h-[55dvh] [&]:list-none [&]:pl-0"
            aria-label="Versions, the latest first"
          >
            {versions?.map((version) => (
              <li key={version.id}>
                <VersionButton
                  version={version}
                  isChosen={version === chosen}
                  isElsewhere={device !== undefined && version.device !== device}
                  nowMs={openedMs}
                  onChoose={setChosenId}
                />
              </li>
            ))}
          </ol>
          <div className="grid min-w-0 grid-cols-1 content-start gap-3">
            <TextDifference before={{ ...work }} after={chosen.texts} words={{ before: "now", after: "that version" }} />
            <div>
              <Button
                variant="primary"
                onClick={() => {
                  onRestore(chosen.texts);
                  onClose();
                }}
              >
                Restore this version
              </Button>
            </div>
          </div>
        </div>
      )}
    </Dialog>
  );
}

interface VersionButtonProps {
  readonly version: Version;
  readonly isChosen: boolean;
  readonly isElsewhere: boolean;
  readonly nowMs: number;
  readonly onChoose: (id: string) => void;
}

function VersionButton({ version: { id, atMs, why }, isChosen, isElsewhere, nowMs, onChoose }: VersionButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      className={classNames(
        "grid w-full gap-0.5 rounded-control border px-3 py-2 text-left",
        isChosen ? "border-accent bg-accent-wash" : "border-transparent hover:bg-sunken",
      )}
      onClick={() => {
        onChoose(id);
      }}
    >
      <span className="font-medium tabular-nums">{momentWords(atMs, nowMs)}</span>
      <span className="text-sm text-muted">
        {VERSION_WORDS[why]}
        {isElsewhere ? " · on another device" : ""}
      </span>
    </button>
  );
}

/** @returns the latest first; undefined until the account has answered. */
function useVersions({ key, keeper, view: { account } }: Keeping) {
  const [found, setFound] = useState<{ readonly versions: readonly Version[]; readonly device: string; readonly isPartial: boolean }>();
  const hasAccount = account !== "visitor";
  useEffect(() => {
    let gone = false;
    const find = async (): Promise<void> => {
      const [device, theirs] = await Promise.all([browserJournal.device(), hasAccount ? fetchVersions(key) : []]);
      const all = new Map([...keeper.versions(), ...(theirs ?? [])].map((version) => [version.id, version]));
      const versions = [...all.values()].sort((one, other) => other.atMs - one.atMs);
      if (!gone) setFound({ versions, device, isPartial: theirs === undefined });
    };
    void find();
    return () => {
      gone = true;
    };
  }, [key, keeper, hasAccount]);
  return { versions: found?.versions, device: found?.device, isPartial: found?.isPartial ?? false };
}

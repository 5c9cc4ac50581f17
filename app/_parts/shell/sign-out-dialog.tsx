"use client";
import { useState } from "react";
import { type KeptHere, leaveAccount } from "@/app/_drafts/kept-here";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

/** Asks what becomes of the drafts in this browser; without any there is nothing to ask. */
export function SignOutDialog({
  kept: { drafts, unsent },
  onLeave,
  onClose,
}: {
  readonly kept: KeptHere;
  readonly onLeave: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const [isLeaving, setIsLeaving] = useState(false);
  const leave = (isClearing: boolean) => () => {
    setIsLeaving(true);
    void leaveAccount(isClearing).then(onLeave);
  };
  const many = drafts === 1 ? "One draft of yours is" : `${drafts} drafts of yours are`;
  const them = drafts === 1 ? "it" : "them";
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Sign out"
      description={`${many} in this browser. Nobody sees ${them} on these pages until you sign in again; on a computer that is not yours, clear ${them}.`}
    >
      {unsent === 0 ? (
        <p className="mb-4">Your account has {drafts === 1 ? "it" : "them all"}.</p>
      ) : (
        <p className="mb-4 text-failed-ink">
          {unsent === 1 ? "One of them is" : `${unsent} of them are`} not in your account yet, for the server did not take{" "}
          {unsent === 1 ? "it" : "them"}. Cleared, {unsent === 1 ? "it is" : "they are"} gone.
        </p>
      )}
      <p className="flex flex-wrap gap-2">
        <Button variant="primary" disabled={isLeaving} onClick={leave(false)}>
          Sign out
        </Button>
        <Button {...(unsent > 0 && { variant: "danger" })} disabled={isLeaving} onClick={leave(true)}>
          Sign out and clear this browser
        </Button>
      </p>
    </Dialog>
  );
}

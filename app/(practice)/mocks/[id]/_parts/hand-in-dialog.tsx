"use client";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";

/** Hands in, after asking once where something is unanswered. */
export function HandInDialog({
  open,
  disabled,
  onHandIn,
}: {
  /** How many items have no answer. */
  readonly open: number;
  readonly disabled: boolean;
  readonly onHandIn: () => Promise<void>;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button
        size="sm"
        disabled={disabled}
        onClick={() => {
          if (open === 0) void onHandIn();
          else setAsking(true);
        }}
      >
        {disabled ? "Handing in…" : "Hand in"}
      </Button>
    );
  }
  return (
    <div role="group" aria-label="Hand in?" className="flex flex-wrap items-center gap-2 text-sm">
      <span role="status">
        {open} {open === 1 ? "item has" : "items have"} no answer.
      </span>
      <Button size="sm" variant="primary" disabled={disabled} onClick={() => void onHandIn()}>
        Hand in all the same
      </Button>
      <Button
        size="sm"
        onClick={() => {
          setAsking(false);
        }}
      >
        Go on
      </Button>
    </div>
  );
}

"use client";
import { useState } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { useHydrated } from "@/app/_parts/use-hydrated";
import type { NewerVersion } from "@/lib/catalog";
import { moveOn } from "../actions";

/** Says that an exercise changed since the learner began it. Nothing moves until they say so; what they wrote stays either way. */
export function NewerVersionNotice({
  slug,
  number,
  newer,
}: {
  readonly slug: string;
  readonly number: number;
  readonly newer: NewerVersion;
}) {
  const hydrated = useHydrated();
  const [shown, setShown] = useState(true);
  const [problem, setProblem] = useState("");
  if (!shown) return null;
  const move = async () => {
    const moved = await moveOn(slug).catch(() => false);
    if (moved) window.location.reload();
    else setProblem("That did not work. Sign in again, and try once more.");
  };
  return (
    <Alert tone="accent" title="This exercise has changed since you began it" className="m-2">
      <p>
        {newer.note} You still work on version {number}, with its tests; your text stays in either case.
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <Button size="sm" variant="primary" disabled={!hydrated} onClick={() => void move()}>
          Move my draft to version {newer.number}
        </Button>
        <Button
          size="sm"
          disabled={!hydrated}
          onClick={() => {
            setShown(false);
          }}
        >
          Keep version {number} for now
        </Button>
        <span role="status" className="text-sm text-failed-ink empty:hidden">
          {problem}
        </span>
      </p>
    </Alert>
  );
}

"use client";
import { useState, useTransition } from "react";
import { Button } from "@/app/_parts/ui/button";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { noteReviewsChanged } from "@/app/_study/reviews-changed";
import { queueAll } from "../../../actions";

interface QueueMissesProps {
  readonly mockId: string;
  /** Everything that got less than all its points, and how many of these are not queued yet; undefined for a visitor. */
  readonly missed: number;
  readonly unqueued: number | undefined;
}

/** One press queues all that was missed. Questions answered wrongly are queued already; the rest is the learner's choice. */
export function QueueMisses({ mockId, missed, unqueued }: QueueMissesProps) {
  const [isBusy, startTransition] = useTransition();
  const [outcome, setOutcome] = useState<"none" | "queued" | "failed">("none");
  const hydrated = useHydrated();
  if (missed === 0) return null;
  if (unqueued === undefined) {
    return <ButtonLink href={`/sign-up?from=/mocks/${mockId}/result`}>Make an account to review what you missed</ButtonLink>;
  }
  if (unqueued === 0 || outcome === "queued") return <ButtonLink href="/review">All misses are queued: review them</ButtonLink>;
  return (
    <>
      <Button
        variant="primary"
        disabled={!hydrated || isBusy}
        onClick={() => {
          startTransition(async () => {
            const queued = await queueAll(mockId).catch(() => null);
            setOutcome(queued === null ? "failed" : "queued");
            noteReviewsChanged();
          });
        }}
      >
        Queue all misses for review ({unqueued} not queued yet)
      </Button>
      {outcome === "failed" ? (
        <p role="alert" className="text-sm text-failed-ink">
          They could not be queued. Check your connection and press again.
        </p>
      ) : null}
    </>
  );
}

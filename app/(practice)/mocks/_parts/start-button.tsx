"use client";
import { useState, useTransition } from "react";
import { Alert } from "@/app/_parts/ui/alert";
import { Button } from "@/app/_parts/ui/button";
import { useHydrated } from "@/app/_parts/use-hydrated";
import type { WantedMock } from "@/lib/interviews";
import { start } from "../actions";

const REFUSALS: Readonly<Record<Awaited<ReturnType<typeof start>>, string>> = {
  "no-such-mock": "This mock interview is no longer there. Reload the page and choose another.",
  "needs-premium": "This one belongs to premium. See the plans, or choose a free one.",
  "one-a-day": "You have had today's free mock interview. Come back tomorrow, practise without a clock, or go premium.",
  "nothing-to-ask": "Nothing fits what you chose. Take more topics, levels or kinds, and at least one question.",
  "another-is-running": "Another mock interview of yours is running. Go on with it or hand it in first: it stands under “Taken so far”.",
  "no-weak-spots": "There are no weak spots yet: answer some questions first.",
  malformed: "The page sent something the server does not understand. Reload it and try again.",
};

/** Starts a mock interview, or says why it cannot. `wanted` is undefined while a form is not filled in rightly. */
export function StartButton({ wanted, extraPercent }: { readonly wanted: WantedMock | undefined; readonly extraPercent: number }) {
  const [refusal, setRefusal] = useState<string>();
  const [pending, startTransition] = useTransition();
  const hydrated = useHydrated();
  return (
    <div className="grid gap-3">
      <div>
        <Button
          variant="primary"
          disabled={pending || !hydrated || wanted === undefined}
          onClick={() => {
            setRefusal(undefined);
            startTransition(async () => {
              setRefusal(REFUSALS[await start({ wanted, extraPercent })]);
            });
          }}
        >
          {pending ? "Drawing the paper…" : "Start the clock"}
        </Button>
      </div>
      {refusal === undefined ? null : (
        <Alert tone="caught" live="alert">
          {refusal}
        </Alert>
      )}
    </div>
  );
}

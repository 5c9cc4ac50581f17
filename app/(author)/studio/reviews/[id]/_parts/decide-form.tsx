"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Card } from "@/app/_parts/ui/card";
import { Field } from "@/app/_parts/ui/field";
import { Textarea } from "@/app/_parts/ui/textarea";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { review } from "../../../exercises/actions";

const PROBLEMS = {
  "not-found": "It does not wait any more: its author took it back, or somebody else decided. Go back to the studio.",
  "signed-out": "You are signed out, or not an instructor any more. Sign in again.",
  malformed: "Say in a sentence why you send it back.",
} as const;

/** Approve, or send back with a reason. */
export function DecideForm({ versionId }: { readonly versionId: string }) {
  const router = useRouter();
  const hydrated = useHydrated();
  const [comment, setComment] = useState("");
  const [problem, setProblem] = useState<string>();
  const [waiting, setWaiting] = useState(false);
  const decide = async (decision: "approved" | "returned") => {
    setWaiting(true);
    const decided = await review({ versionId, decision, comment }).catch(() => undefined);
    if (decided?.ok === true) {
      router.push("/studio");
      return;
    }
    setWaiting(false);
    setProblem(decided === undefined ? "The server did not answer. Try again." : PROBLEMS[decided.refusal]);
  };
  const busy = waiting || !hydrated;
  return (
    <Card as="section" aria-labelledby="decide" className="grid content-start gap-4 self-start lg:sticky lg:top-20">
      <h2 id="decide" className="text-xl">
        Your decision
      </h2>
      <p className="text-muted">Approved, it is what learners get from this moment. The author sees your name and what you write.</p>
      <Field label="Comment" hint="Needed when you send it back." error={problem}>
        {(control) => (
          <Textarea
            {...control}
            maxLength={2000}
            value={comment}
            onChange={(event) => {
              setComment(event.target.value);
            }}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" disabled={busy} onClick={() => void decide("approved")}>
          Approve and publish
        </Button>
        <Button disabled={busy} onClick={() => void decide("returned")}>
          Send back
        </Button>
      </div>
    </Card>
  );
}

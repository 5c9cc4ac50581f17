import { Alert } from "@/app/_parts/ui/alert";
import type { FormOutcome } from "../actions";

/** How the form went; nothing before it was sent. */
export function OutcomeAlert({ outcome }: { readonly outcome: FormOutcome | null }) {
  if (outcome === null) return null;
  return (
    <Alert tone={outcome.tone} live={outcome.tone === "failed" ? "alert" : "status"}>
      {outcome.words}
    </Alert>
  );
}

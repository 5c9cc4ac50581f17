import { Alert } from "@/app/_parts/ui/alert";
import type { RegradeNote } from "@/lib/authoring";

/** Tells a learner that what they handed in was graded again: nothing of that is silent. */
export function RegradeNotice({ note: { version, kept, verdict } }: { readonly note: RegradeNote }) {
  return (
    <Alert tone={kept ? "neutral" : "succeeded"} title={`Your work was graded again with version ${version}`} className="m-2">
      {kept
        ? "This version would say worse of it. Your earlier result goes on counting."
        : verdict === "passed"
          ? "It passes with this version."
          : "Its result with this version has taken the place of the earlier one; it was no worse."}
    </Alert>
  );
}

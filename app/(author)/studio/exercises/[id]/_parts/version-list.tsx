import { Badge } from "@/app/_parts/ui/badge";
import type { Tone } from "@/app/_parts/ui/tone";
import type { VersionCard } from "@/lib/authoring";
import { proofWords } from "../../../_parts/proof-words";

const STATES: Readonly<Record<VersionCard["state"], { readonly label: string; readonly tone: Tone }>> = {
  in_review: { label: "In review", tone: "running" },
  returned: { label: "Sent back", tone: "caught" },
  withdrawn: { label: "Taken back", tone: "neutral" },
  published: { label: "Published", tone: "succeeded" },
  replaced: { label: "Published before", tone: "neutral" },
};

/** Versions that were handed in, the latest first, with what was decided. */
export function VersionList({ versions }: { readonly versions: readonly VersionCard[] }) {
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="versions" className="grid gap-2">
      <h3 id="versions" className="text-lg">
        Versions
      </h3>
      <ol className="grid gap-2">
        {versions.map(({ id, number, state, note, proof, createdAt, review }) => (
          <li key={id} className="rounded-control border border-line bg-raised px-3 py-2">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-medium">Version {number}</span>
              <Badge tone={STATES[state].tone}>{STATES[state].label}</Badge>
              <span className="text-sm text-muted">
                {createdAt.toISOString().slice(0, 10)} · notices {proofWords(proof)}
              </span>
            </p>
            {note === "" ? null : <p className="mt-1 break-words">{note}</p>}
            {review === null ? null : (
              <p className="mt-1 text-[0.9375rem] break-words text-muted">
                {review.decision === "approved" ? "Approved" : "Sent back"} by {review.by}
                {review.comment === "" ? "" : `: ${review.comment}`}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

import "server-only";
import { moveEdition } from "@/lib/db/published-exercises";

/** Moves a learner to the published version of an exercise of the studio. Until then, the one they began is what they see and are graded with. */
export function moveToNewVersion(learner: { readonly id: string }, exerciseSlug: string): Promise<void> {
  return moveEdition(learner.id, exerciseSlug);
}

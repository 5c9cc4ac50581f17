import type { ProofSummary } from "@/lib/authoring";

/** @example "97 % (64 of 66)" */
export function proofWords({ killed, total }: ProofSummary): string {
  return total === 0 ? "none" : `${Math.floor((killed / total) * 100)} % (${killed} of ${total})`;
}

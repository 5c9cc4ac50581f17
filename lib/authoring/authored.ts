import type { AuthoredCardRow, Facility, VersionRow } from "@/lib/db/authored-exercises";
import type { Proof } from "@/lib/grader";

/** Where an exercise stands. A published one whose mend is being looked at is `published` all the while. */
export type AuthoredStatus = "draft" | "in-review" | "published" | "retired";

/** What is kept of a proof with a version. */
export interface ProofSummary {
  /** Mutants of the reference that a test fails, and all there are. */
  readonly killed: number;
  readonly total: number;
  readonly excused: number;
  /** Known wrong answers. */
  readonly wrong: number;
}

/** A version that was handed in, as its author sees it. */
export interface VersionCard {
  readonly id: string;
  readonly number: number;
  readonly state: VersionRow["state"];
  readonly note: string;
  readonly proof: ProofSummary;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly review: { readonly decision: "approved" | "returned"; readonly comment: string; readonly by: string } | null;
}

/** An exercise in the author's list. */
export interface AuthoredCard {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly status: AuthoredStatus;
  readonly updatedAt: Date;
  /** Of the version that is published or waits; null before the first. */
  readonly proof: ProofSummary | null;
  readonly facility: Facility | null;
  /** A version waits for a decision. */
  readonly waits: boolean;
}

export function authoredCard(row: AuthoredCardRow, facility: Facility | undefined): AuthoredCard {
  const { id, slug, title, updatedAt, versions } = row;
  const shown =
    versions.find(({ state }) => state === "in_review") ?? versions.find(({ id: versionId }) => versionId === row.publishedVersionId);
  return {
    id,
    slug,
    title,
    updatedAt,
    status: statusOf(row),
    proof: shown === undefined ? null : (shown.proof as unknown as ProofSummary),
    facility: facility ?? null,
    waits: versions[0]?.state === "in_review",
  };
}

export function statusOf({ retiredAt, publishedVersionId, versions }: AuthoredCardRow): AuthoredStatus {
  if (publishedVersionId !== null) return retiredAt === null ? "published" : "retired";
  return versions[0]?.state === "in_review" ? "in-review" : "draft";
}

export function versionCard({ review, proof, ...version }: VersionRow): VersionCard {
  const { id, number, state, note, createdAt, publishedAt } = version;
  const by = review?.reviewer?.name ?? review?.reviewer?.email ?? "somebody whose account is gone";
  return {
    id,
    number,
    state,
    note,
    createdAt,
    publishedAt,
    proof: proof as unknown as ProofSummary,
    review: review && { decision: review.decision, comment: review.comment, by },
  };
}

export function summaryOf({ mutants, wrong }: Proof): ProofSummary {
  const { killed = 0, total = 0, excused = [] } = mutants ?? {};
  return { killed, total, excused: excused.length, wrong: wrong.length };
}

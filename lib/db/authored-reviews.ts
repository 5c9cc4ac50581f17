import "server-only";
import { database } from "./client";
import type { Prisma } from "./generated/client";

/** Who decides. Nobody about an exercise of their own, unless an admin. */
export interface Reviewer {
  readonly id: string;
  readonly isAdmin: boolean;
}

const WAITING = {
  id: true,
  number: true,
  note: true,
  proof: true,
  createdAt: true,
  exercise: { select: { slug: true, title: true, ownerId: true, owner: { select: { name: true, email: true } } } },
} satisfies Prisma.AuthoredVersionSelect;
const WHOLE = { ...WAITING, files: true } satisfies Prisma.AuthoredVersionSelect;
export type WaitingRow = Prisma.AuthoredVersionGetPayload<{ select: typeof WAITING }>;
export type WaitingVersionRow = Prisma.AuthoredVersionGetPayload<{ select: typeof WHOLE }>;

function reviewable({ id, isAdmin }: Reviewer): Prisma.AuthoredVersionWhereInput {
  return { state: "in_review", ...(isAdmin ? {} : { exercise: { ownerId: { not: id } } }) };
}

/** @returns versions that wait for this reviewer, the longest waiting first. */
export function findWaiting(reviewer: Reviewer): Promise<WaitingRow[]> {
  return database().authoredVersion.findMany({ select: WAITING, where: reviewable(reviewer), orderBy: { createdAt: "asc" } });
}

/** @returns one that waits, with its files; null when this reviewer may not decide about it, or it does not wait. */
export function findWaitingVersion(reviewer: Reviewer, versionId: string): Promise<WaitingVersionRow | null> {
  return database().authoredVersion.findFirst({ select: WHOLE, where: { id: versionId, ...reviewable(reviewer) } });
}

export interface Decision {
  readonly decision: "approved" | "returned";
  readonly comment: string;
}

/** Decides about a version: approved, it is what learners get from now on. @returns whether it still waited for this reviewer. */
export function decideVersion(reviewer: Reviewer, versionId: string, { decision, comment }: Decision): Promise<boolean> {
  const approved = decision === "approved";
  const now = new Date();
  return database().$transaction(async (rows) => {
    // Of two reviewers at once, the second finds no version that waits.
    const { count } = await rows.authoredVersion.updateMany({
      where: { id: versionId, ...reviewable(reviewer) },
      data: approved ? { state: "published", publishedAt: now } : { state: "returned" },
    });
    if (count === 0) return false;
    await rows.authoredReview.create({ select: { versionId: true }, data: { versionId, reviewerId: reviewer.id, decision, comment } });
    if (!approved) return true;
    const { exerciseId } = await rows.authoredVersion.findUniqueOrThrow({ select: { exerciseId: true }, where: { id: versionId } });
    await rows.authoredVersion.updateMany({
      where: { exerciseId, state: "published", id: { not: versionId } },
      data: { state: "replaced" },
    });
    await rows.authoredExercise.update({
      select: { id: true },
      where: { id: exerciseId },
      data: { publishedVersionId: versionId, retiredAt: null },
    });
    return true;
  });
}

import "server-only";
import type { Prisma, Verdict } from "./generated/client";
import { database } from "./client";

/** The columns that leave this module; a learner's definition is not among them. */
const SUMMARY = { id: true, verdict: true, score: true, maxScore: true, submittedAt: true } satisfies Prisma.SubmissionSelect;
type SubmissionSummary = Prisma.SubmissionGetPayload<{ select: typeof SUMMARY }>;

export interface NewSubmission {
  readonly userId: string;
  readonly exerciseSlug: string;
  readonly definition: string;
  readonly authoredVersionId: string | null;
  readonly verdict: Verdict;
  readonly score: number;
  readonly maxScore: number;
  /** What the learner was told; JSON. */
  readonly report: Prisma.InputJsonValue;
}

/** @returns slugs of the exercises the learner has passed. */
export async function findPassedExercises(userId: string): Promise<readonly string[]> {
  const rows = await database().submission.findMany({
    select: { exerciseSlug: true },
    where: { userId, verdict: "passed" },
    distinct: ["exerciseSlug"],
  });
  return rows.map((row) => row.exerciseSlug);
}

/** @returns each exercise with each verdict that the learner got in it, the latest first; faults and invalid texts are no standing. */
export async function findStandings(userId: string): Promise<readonly { readonly exerciseSlug: string; readonly verdict: Verdict }[]> {
  const rows = await database().submission.groupBy({
    by: ["exerciseSlug", "verdict"],
    where: { userId, verdict: { in: ["passed", "failed"] } },
    _max: { submittedAt: true },
    orderBy: { _max: { submittedAt: "desc" } },
  });
  return rows.map(({ exerciseSlug, verdict }) => ({ exerciseSlug, verdict }));
}

/** @returns the same text handed in after `since`, with its report; null when there is none. Faults do not count: they may be tried again. */
export function findSameSubmission(
  submission: Pick<NewSubmission, "userId" | "exerciseSlug" | "definition" | "authoredVersionId">,
  since: Date,
): Promise<(SubmissionSummary & { readonly report: Prisma.JsonValue }) | null> {
  return database().submission.findFirst({
    select: { ...SUMMARY, report: true },
    where: { ...submission, submittedAt: { gte: since }, verdict: { not: "fault" } },
    orderBy: { submittedAt: "desc" },
  });
}

/**
 * Stores a submission that the server has graded: nothing here trusts a browser's verdict. The same text since that moment is the
 * same submission, whichever copies of the web tier it came to at once.
 * @returns the id of the row that keeps it.
 */
export async function createSubmissionOnce(submission: NewSubmission, since: Date): Promise<string> {
  const { userId, exerciseSlug, definition, authoredVersionId } = submission;
  return database().$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`submission ${userId} ${exerciseSlug}`}, 0))`;
    const same = await transaction.submission.findFirst({
      select: { id: true },
      where: { userId, exerciseSlug, definition, authoredVersionId, submittedAt: { gte: since }, verdict: { not: "fault" } },
    });
    const row = same ?? (await transaction.submission.create({ select: { id: true }, data: { ...submission } }));
    return row.id;
  });
}

/** @returns when the learner failed and passed an exercise within a time, the latest first. */
export async function findAttempts(
  userId: string,
  exerciseSlug: string,
  { since, until }: { readonly since: Date; readonly until: Date },
): Promise<{ readonly failures: readonly Date[]; readonly passes: readonly Date[] }> {
  const rows = await database().submission.findMany({
    select: { verdict: true, submittedAt: true },
    where: { userId, exerciseSlug, verdict: { in: ["passed", "failed"] }, submittedAt: { gte: since, lt: until } },
    orderBy: { submittedAt: "desc" },
  });
  const of = (verdict: Verdict): readonly Date[] => rows.filter((row) => row.verdict === verdict).map(({ submittedAt }) => submittedAt);
  return { failures: of("failed"), passes: of("passed") };
}

/** @returns slugs of the exercises passed since. */
export async function findPassesSince(userId: string, since: Date): Promise<readonly string[]> {
  const rows = await database().submission.findMany({
    select: { exerciseSlug: true },
    where: { userId, verdict: "passed", submittedAt: { gte: since } },
    distinct: ["exerciseSlug"],
  });
  return rows.map(({ exerciseSlug }) => exerciseSlug);
}

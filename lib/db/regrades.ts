import "server-only";
import type { Author } from "./authored-exercises";
import { database } from "./client";
import type { Prisma, Verdict } from "./generated/client";

const RUN = {
  id: true,
  applies: true,
  requestedAt: true,
  finishedAt: true,
  total: true,
  done: true,
  changes: true,
} satisfies Prisma.RegradeRunSelect;
export type RegradeRunRow = Prisma.RegradeRunGetPayload<{ select: typeof RUN }>;

/** Submissions of an exercise that were graded with another version than this one. */
function earlier(versionId: string, exerciseId: string): Prisma.SubmissionWhereInput {
  return { authoredVersion: { exerciseId, id: { not: versionId } }, verdict: { in: ["passed", "failed"] } };
}

/** @returns the run's id; null where the version is not the published one of an exercise of the author's, or one is under way. */
export async function createRegradeRun(author: Author, versionId: string, applies: boolean): Promise<string | null> {
  const version = await database().authoredVersion.findFirst({
    select: { exerciseId: true, regradeRuns: { select: { id: true }, where: { finishedAt: null } } },
    where: { id: versionId, state: "published", exercise: { ownerId: author.id } },
  });
  if (version === null || version.regradeRuns.length > 0) return null;
  const total = await database().submission.count({ where: earlier(versionId, version.exerciseId) });
  const run = await database().regradeRun.create({ select: { id: true }, data: { versionId, requestedById: author.id, applies, total } });
  return run.id;
}

/** @returns the latest run of a version of the author's. */
export function findLatestRun(author: Author, versionId: string): Promise<RegradeRunRow | null> {
  return database().regradeRun.findFirst({
    select: RUN,
    where: { versionId, version: { exercise: { ownerId: author.id } } },
    orderBy: { requestedAt: "desc" },
  });
}

const TO_DO = {
  applies: true,
  versionId: true,
  version: { select: { files: true, exerciseId: true, exercise: { select: { slug: true } } } },
} satisfies Prisma.RegradeRunSelect;
type RunToDo = Prisma.RegradeRunGetPayload<{ select: typeof TO_DO }>;

/** @returns what the queue's worker needs of a run that is not finished. */
export function findRunToDo(runId: string): Promise<RunToDo | null> {
  return database().regradeRun.findFirst({
    select: TO_DO,
    where: { id: runId, finishedAt: null },
  });
}

const PAST = {
  id: true,
  definition: true,
  verdict: true,
  score: true,
  maxScore: true,
  authoredVersionId: true,
  report: true,
} satisfies Prisma.SubmissionSelect;
export type PastSubmission = Prisma.SubmissionGetPayload<{ select: typeof PAST }>;

/** @returns the next of them, in the order of their ids. */
export function findPastSubmissions(versionId: string, exerciseId: string, after: string, limit: number): Promise<PastSubmission[]> {
  return database().submission.findMany({
    select: PAST,
    where: { ...earlier(versionId, exerciseId), id: { gt: after } },
    orderBy: { id: "asc" },
    take: limit,
  });
}

export async function updateRegradeRun(
  runId: string,
  data: { readonly done: number; readonly changes: Prisma.InputJsonArray; readonly finishedAt?: Date },
): Promise<void> {
  await database().regradeRun.update({ select: { id: true }, where: { id: runId }, data });
}

export interface Regraded {
  readonly versionId: string;
  readonly verdict: Verdict;
  readonly score: number;
  readonly maxScore: number;
  readonly report: Prisma.InputJsonValue;
  /** The earlier result is better, and goes on counting. */
  readonly kept: boolean;
}

/** Notes what a later version says of a submission; where that is no worse, it takes the place of the earlier result, which is kept beside it. */
export async function createRegrade(past: PastSubmission, { report, ...regraded }: Regraded): Promise<void> {
  const { versionId, verdict, score, maxScore, kept } = regraded;
  const before = { verdict: past.verdict, score: past.score, maxScore: past.maxScore, authoredVersionId: past.authoredVersionId };
  await database().$transaction([
    database().submissionRegrade.upsert({
      select: { submissionId: true },
      where: { submissionId_versionId: { submissionId: past.id, versionId } },
      create: { submissionId: past.id, ...regraded, before },
      update: {},
    }),
    ...(kept
      ? []
      : [
          database().submission.update({
            select: { id: true },
            where: { id: past.id },
            data: { verdict, score, maxScore, report, authoredVersionId: versionId },
          }),
        ]),
  ]);
}

const TOLD = { verdict: true, kept: true, version: { select: { number: true } } } satisfies Prisma.SubmissionRegradeSelect;
type RegradeTold = Prisma.SubmissionRegradeGetPayload<{ select: typeof TOLD }>;

/** @returns the latest regrade of a learner's submissions to an exercise, for telling them. */
export function findLatestRegrade(userId: string, exerciseSlug: string): Promise<RegradeTold | null> {
  return database().submissionRegrade.findFirst({
    select: TOLD,
    where: { submission: { userId, exerciseSlug } },
    orderBy: { gradedAt: "desc" },
  });
}

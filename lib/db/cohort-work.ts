import "server-only";
import { database } from "./client";
import { Prisma } from "./generated/client";

/** Whose work, and up to when it counts. */
export interface WorkOf {
  readonly userIds: readonly string[];
  /** Null: up to now. */
  readonly until: Date | null;
}

const before = (until: Date | null) => (until === null ? {} : { lte: until });

/** @returns when each learner marked each of these lessons as read. */
export function findLessonsRead(
  { userIds, until }: WorkOf,
  paths: readonly string[],
): Promise<{ userId: string; lessonPath: string; markedAt: Date }[]> {
  return database().lessonMark.findMany({
    select: { userId: true, lessonPath: true, markedAt: true },
    where: { userId: { in: [...userIds] }, lessonPath: { in: [...paths] }, markedAt: before(until) },
  });
}

/** One submission, without its text and report. */
export interface SubmissionFact {
  readonly userId: string;
  readonly exerciseSlug: string;
  readonly passed: boolean;
  readonly score: number;
  readonly maxScore: number;
  readonly submittedAt: Date;
}

/** @returns what the learners handed in for these exercises; faults of ours are no tries. */
export async function findSubmissionFacts({ userIds, until }: WorkOf, slugs: readonly string[]): Promise<readonly SubmissionFact[]> {
  const rows = await database().submission.findMany({
    select: { userId: true, exerciseSlug: true, verdict: true, score: true, maxScore: true, submittedAt: true },
    where: {
      userId: { in: [...userIds] },
      exerciseSlug: { in: [...slugs] },
      verdict: { in: ["passed", "failed"] },
      submittedAt: before(until),
    },
  });
  return rows.map(({ verdict, ...row }) => ({ ...row, passed: verdict === "passed" }));
}

/** @returns each misconception that the reports of failed submissions name, once for each learner and exercise. */
export function findSeenMistakes(
  { userIds, until }: WorkOf,
  slugs: readonly string[],
): Promise<{ userId: string; exerciseSlug: string; misconception: string; lastAt: Date }[]> {
  if (userIds.length === 0 || slugs.length === 0) return Promise.resolve([]);
  return database().$queryRaw`
    SELECT s."userId", s."exerciseSlug", test->>'misconception' AS "misconception", max(s."submittedAt") AS "lastAt"
    FROM "Submission" s, jsonb_path_query(s."report", '$.tests[*]') AS test
    WHERE s."verdict" = 'failed' AND test->>'misconception' IS NOT NULL
      AND s."userId" IN (${Prisma.join([...userIds])}) AND s."exerciseSlug" IN (${Prisma.join([...slugs])})
      AND (${until}::timestamp IS NULL OR s."submittedAt" <= ${until}::timestamp)
    GROUP BY 1, 2, 3`;
}

const MOCK = { userId: true, blueprint: true, startedAt: true, finishedAt: true, result: true } satisfies Prisma.MockInterviewSelect;

/** @returns the mock interviews that the learners sat on these blueprints. */
export function findMockFacts(
  { userIds, until }: WorkOf,
  blueprints: readonly string[],
): Promise<Prisma.MockInterviewGetPayload<{ select: typeof MOCK }>[]> {
  return database().mockInterview.findMany({
    select: MOCK,
    where: { userId: { in: [...userIds] }, blueprint: { in: [...blueprints] }, startedAt: before(until) },
  });
}

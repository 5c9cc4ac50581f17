import "server-only";
import { database } from "./client";
import { Prisma } from "./generated/client";

/** Whose mock interview it is: an account's, or a visitor's, known by the hash of a token. */
export type MockOwner = { readonly userId: string } | { readonly visitorKey: string };

const WHOLE = {
  id: true,
  blueprint: true,
  title: true,
  paper: true,
  startedAt: true,
  endsAt: true,
  extraPercent: true,
  device: true,
  scratch: true,
  finishedAt: true,
  result: true,
} satisfies Prisma.MockInterviewSelect;
const ANSWER = {
  itemId: true,
  answer: true,
  flagged: true,
  confidence: true,
  spentMs: true,
  revision: true,
} satisfies Prisma.MockAnswerSelect;
export type MockRow = Prisma.MockInterviewGetPayload<{ select: typeof WHOLE }>;
export type MockAnswerRow = Prisma.MockAnswerGetPayload<{ select: typeof ANSWER }>;

export interface NewMock {
  readonly blueprint: string;
  readonly title: string;
  readonly seed: number;
  readonly paper: Prisma.InputJsonValue;
  readonly extraPercent: number;
  readonly device: string;
  readonly minutes: number;
}

/** Stores a mock interview that starts now, by the database's clock. @returns its id. */
export async function createMock(owner: MockOwner, { minutes, ...mock }: NewMock): Promise<string> {
  const [clock] = await database().$queryRaw<{ now: Date }[]>`SELECT (now() AT TIME ZONE 'utc')::timestamp(3) AS now`;
  const startedAt = clock?.now ?? new Date();
  const endsAt = new Date(startedAt.getTime() + minutes * 60_000 * (1 + mock.extraPercent / 100));
  const row = await database().mockInterview.create({ select: { id: true }, data: { ...owner, ...mock, startedAt, endsAt } });
  return row.id;
}

/** @returns the owner's mock interview with the milliseconds left by the database's clock; null when it is not theirs or not there. */
export async function findMock(owner: MockOwner, id: string): Promise<(MockRow & { readonly leftMs: number }) | null> {
  const row = await database().mockInterview.findFirst({ select: WHOLE, where: { id, ...owner } });
  if (row === null) return null;
  const [clock] = await database().$queryRaw<{ now: Date }[]>`SELECT (now() AT TIME ZONE 'utc')::timestamp(3) AS now`;
  return { ...row, leftMs: row.endsAt.getTime() - (clock?.now ?? new Date()).getTime() };
}

/** @returns the owner's mock interviews, newest first. */
export function findMocks(owner: MockOwner, limit: number): Promise<MockRow[]> {
  return database().mockInterview.findMany({ select: WHOLE, where: owner, orderBy: { startedAt: "desc" }, take: limit });
}

/** @returns how many the owner has started since a moment. */
export function countMocksSince(owner: MockOwner, since: Date): Promise<number> {
  return database().mockInterview.count({ where: { ...owner, startedAt: { gte: since } } });
}

export function findMockAnswers(mockId: string): Promise<MockAnswerRow[]> {
  return database().mockAnswer.findMany({ select: ANSWER, where: { mockId } });
}

export interface NewMockAnswer {
  readonly mockId: string;
  readonly itemId: string;
  readonly device: string;
  /** JSON text. */
  readonly answer: string;
  readonly flagged: boolean;
  readonly confidence: number | null;
  readonly spentMs: number;
  readonly revision: number;
}

/**
 * Stores an answer if it may still be given: the interview is not over (with `graceSeconds` for what was under way), the device holds
 * it, and no newer answer is there. One statement, and the share lock makes `finishMock` wait for it: an answer that was
 * taken is always graded.
 * @returns whether it was taken.
 */
export async function saveMockAnswer(answer: NewMockAnswer, graceSeconds: number): Promise<boolean> {
  const { mockId, itemId, device, flagged, confidence, spentMs, revision } = answer;
  const rows = await database().$executeRaw`
    INSERT INTO "MockAnswer" ("mockId", "itemId", "answer", "flagged", "confidence", "spentMs", "revision", "savedAt")
    SELECT m."id", ${itemId}, ${answer.answer}::jsonb, ${flagged}, ${confidence}::int, ${spentMs}::int, ${revision}::int, (now() AT TIME ZONE 'utc')
    FROM "MockInterview" m
    WHERE m."id" = ${mockId} AND m."device" = ${device} AND m."finishedAt" IS NULL
      AND (now() AT TIME ZONE 'utc') <= m."endsAt" + make_interval(secs => ${graceSeconds}::double precision)
    FOR SHARE OF m
    ON CONFLICT ("mockId", "itemId") DO UPDATE SET
      "answer" = EXCLUDED."answer", "flagged" = EXCLUDED."flagged", "confidence" = EXCLUDED."confidence",
      "spentMs" = GREATEST("MockAnswer"."spentMs", EXCLUDED."spentMs"), "revision" = EXCLUDED."revision", "savedAt" = EXCLUDED."savedAt"
    WHERE "MockAnswer"."revision" < EXCLUDED."revision"`;
  return rows > 0;
}

/** Stores the scratch notes of a mock interview that is not over and that the device holds. @returns whether they were taken. */
export async function saveScratch(
  owner: MockOwner,
  id: string,
  { device, scratch }: Record<"device" | "scratch", string>,
): Promise<boolean> {
  const { count } = await database().mockInterview.updateMany({ where: { id, ...owner, device, finishedAt: null }, data: { scratch } });
  return count > 0;
}

/** Gives the interview to another device. */
export async function updateMockDevice(owner: MockOwner, id: string, device: string): Promise<void> {
  await database().mockInterview.updateMany({ where: { id, ...owner, finishedAt: null }, data: { device } });
}

/** Closes it for answers. @returns whether this call was the one that closed it. */
export async function closeMock(id: string): Promise<boolean> {
  const rows = await database().$executeRaw`
    UPDATE "MockInterview" SET "finishedAt" = (now() AT TIME ZONE 'utc') WHERE "id" = ${id} AND "finishedAt" IS NULL`;
  return rows > 0;
}

/** Keeps the result of a closed interview, unless there is one. @returns whether it was kept: false for all but the first. */
export async function keepMockResult(id: string, result: Prisma.InputJsonValue): Promise<boolean> {
  const { count } = await database().mockInterview.updateMany({
    where: { id, finishedAt: { not: null }, result: { equals: Prisma.DbNull } },
    data: { result },
  });
  return count > 0;
}

/** Replaces a result: a learner's own marks for open answers are added after the end. */
export async function updateMockResult(owner: MockOwner, id: string, result: Prisma.InputJsonValue): Promise<void> {
  await database().mockInterview.updateMany({ where: { id, ...owner, finishedAt: { not: null } }, data: { result } });
}

/** @returns ids of interviews whose time is up but which nobody closed, and of closed ones that were never graded. */
export async function findUngradedMocks(graceSeconds: number, limit: number): Promise<readonly string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "MockInterview"
    WHERE ("finishedAt" IS NULL AND "endsAt" + make_interval(secs => ${graceSeconds}::double precision) < (now() AT TIME ZONE 'utc'))
       OR ("finishedAt" < (now() AT TIME ZONE 'utc') - interval '1 minute' AND "result" IS NULL)
    ORDER BY "endsAt" LIMIT ${limit}::int`;
  return rows.map(({ id }) => id);
}

/** @returns a mock interview whoever's it is, for the grader. */
export function findMockToGrade(id: string): Promise<(MockRow & { readonly userId: string | null }) | null> {
  return database().mockInterview.findUnique({ select: { ...WHOLE, userId: true }, where: { id } });
}

/** Gives a visitor's interviews to the account made of them. */
export async function adoptMocks(visitorKey: string, userId: string): Promise<void> {
  await database().mockInterview.updateMany({ where: { visitorKey, userId: null }, data: { userId, visitorKey: null } });
}

/** Deletes visitors' interviews that are older than this. */
export async function deleteVisitorMocks(before: Date): Promise<void> {
  await database().mockInterview.deleteMany({ where: { userId: null, startedAt: { lt: before } } });
}

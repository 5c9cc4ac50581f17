import "server-only";
import type { Prisma } from "./generated/client";
import { database } from "./client";

const MARK = { questionSlug: true, mark: true, points: true, said: true, markedAt: true } satisfies Prisma.InterviewMarkSelect;
export type InterviewMarkRow = Prisma.InterviewMarkGetPayload<{ select: typeof MARK }>;

/** Keeps the learner's latest mark for a question. */
export async function keepInterviewMark(userId: string, row: InterviewMarkRow): Promise<void> {
  const { questionSlug, ...mark } = row;
  await database().interviewMark.upsert({
    select: { questionSlug: true },
    where: { userId_questionSlug: { userId, questionSlug } },
    create: { userId, questionSlug, ...mark },
    update: mark,
  });
}

/** Stores marks of questions that have none yet. */
export async function createMissingInterviewMarks(userId: string, rows: readonly InterviewMarkRow[]): Promise<void> {
  await database().interviewMark.createMany({ data: rows.map((row) => ({ userId, ...row })), skipDuplicates: true });
}

export function findInterviewMarks(userId: string): Promise<InterviewMarkRow[]> {
  return database().interviewMark.findMany({ select: MARK, where: { userId } });
}

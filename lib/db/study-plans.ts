import "server-only";
import { database } from "./client";
import type { Prisma } from "./generated/client";

const PLAN = { interviewOn: true, minutesADay: true, reviewMinutes: true, weekdays: true } satisfies Prisma.StudyPlanSelect;
export type StudyPlanRow = Prisma.StudyPlanGetPayload<{ select: typeof PLAN }>;

/** @returns null where the learner never said anything about it. */
export function findStudyPlan(userId: string): Promise<StudyPlanRow | null> {
  return database().studyPlan.findUnique({ select: PLAN, where: { userId } });
}

export async function keepStudyPlan(userId: string, plan: StudyPlanRow): Promise<void> {
  await database().studyPlan.upsert({ select: { userId: true }, where: { userId }, create: { userId, ...plan }, update: plan });
}

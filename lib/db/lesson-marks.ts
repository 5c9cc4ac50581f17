import "server-only";
import { database } from "./client";

/** Marks lessons (module/topic/lesson) as read; one that is marked keeps its date. */
export async function createLessonMarks(userId: string, lessonPaths: readonly string[]): Promise<void> {
  await database().lessonMark.createMany({ data: lessonPaths.map((lessonPath) => ({ userId, lessonPath })), skipDuplicates: true });
}

export async function deleteLessonMark(userId: string, lessonPath: string): Promise<void> {
  await database().lessonMark.deleteMany({ where: { userId, lessonPath } });
}

/** @returns paths of the lessons the learner has marked as read. */
export async function findLessonMarks(userId: string): Promise<readonly string[]> {
  const rows = await database().lessonMark.findMany({ select: { lessonPath: true }, where: { userId } });
  return rows.map(({ lessonPath }) => lessonPath);
}

/** @returns paths of the lessons marked as read since. */
export async function findLessonMarksSince(userId: string, since: Date): Promise<readonly string[]> {
  const rows = await database().lessonMark.findMany({ select: { lessonPath: true }, where: { userId, markedAt: { gte: since } } });
  return rows.map(({ lessonPath }) => lessonPath);
}

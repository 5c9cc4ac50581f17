import "server-only";
import { database } from "./client";

/** Marks lessons (module/topic/lesson) as read; one that is marked keeps its date. */
export async function createLessonMarks(userId: string, lessonPaths: readonly string[]): Promise<void> {
  await database().lessonMark.createMany({ data: lessonPaths.map((lessonPath) => ({ userId, lessonPath })), skipDuplicates: true });
}

import "server-only";
import { database } from "./client";

/** How far a lesson was read. */
export interface LessonPlaceRow {
  readonly lessonPath: string;
  readonly headingId: string;
  readonly seenAt: Date;
}

/** Keeps where a lesson was last read; an older moment than the one that is kept changes nothing. */
export async function keepLessonPlace(userId: string, place: LessonPlaceRow): Promise<void> {
  const { lessonPath } = place;
  const kept = await database().lessonPlace.updateMany({ where: { userId, lessonPath, seenAt: { lt: place.seenAt } }, data: { ...place } });
  if (kept.count === 0) await database().lessonPlace.createMany({ data: [{ userId, ...place }], skipDuplicates: true });
}

/** @returns the latest first. */
export function findLessonPlaces(userId: string): Promise<LessonPlaceRow[]> {
  return database().lessonPlace.findMany({
    select: { lessonPath: true, headingId: true, seenAt: true },
    where: { userId },
    orderBy: { seenAt: "desc" },
  });
}

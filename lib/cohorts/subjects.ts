import "server-only";
import { listLessons, listOfferedExercises } from "@/lib/catalog";
import type { AssignmentRow } from "@/lib/db/cohorts";
import type { Access } from "@/lib/entitlements";
import { listBlueprints } from "@/lib/interviews";

/** Something that can be assigned. */
export interface Subject {
  readonly kind: AssignmentRow["kind"];
  /** module/topic/lesson, an exercise's slug or a blueprint's. */
  readonly subject: string;
  readonly title: string;
  readonly href: string;
  readonly access: Access;
}

/** @returns everything an instructor may assign: the course in its order, and the exercises published in the studio. */
export async function listSubjects(): Promise<readonly Subject[]> {
  const lessons = listLessons().map(({ path, card }): Subject => {
    const subject = `${path.module}/${path.topic}/${path.lesson}`;
    return { kind: "lesson", subject, title: card.title, href: `/learn/${subject}`, access: card.access };
  });
  const exercises = (await listOfferedExercises()).map(
    ({ slug, title, access }): Subject => ({ kind: "exercise", subject: slug, title, href: `/exercises/${slug}`, access }),
  );
  const mocks = listBlueprints().map(
    ({ slug, title, access }): Subject => ({ kind: "mock", subject: slug, title, href: "/mocks", access }),
  );
  return [...lessons, ...exercises, ...mocks];
}

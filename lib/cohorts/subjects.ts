import "server-only";
import { listLessons, listOfferedExercises } from "@/lib/catalog";
import type { AssignmentRow } from "@/lib/db/cohorts";
import type { Access } from "@/lib/entitlements";
import { listBlueprints } from "@/lib/interviews";
import { listSets } from "@/lib/question-sets";

/** Something that can be assigned. */
export interface Subject {
  readonly kind: AssignmentRow["kind"];
  /** module/topic/lesson, an exercise's slug, a blueprint's, or a quiz's id; `set:` and its id for a blueprint of the instructor's own. */
  readonly subject: string;
  readonly title: string;
  readonly href: string;
  readonly access: Access;
}

/** @returns everything an instructor may assign: the course in its order, the exercises published in the studio, and the instructor's own quizzes and blueprints. */
export async function listSubjects(ownerId: string): Promise<readonly Subject[]> {
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
  const own = (await listSets({ id: ownerId }))
    .filter(({ status }) => status === "published")
    .map(({ id, kind, title }): Subject => {
      return kind === "questions"
        ? { kind: "quiz", subject: id, title, href: `/quizzes/sets/${id}`, access: "free" }
        : { kind: "mock", subject: `set:${id}`, title, href: `/mocks/sets/${id}`, access: "free" };
    });
  return [...lessons, ...exercises, ...mocks, ...own];
}

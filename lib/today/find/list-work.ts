import "server-only";
import { type ExerciseCard, listExercises, listLessons } from "@/lib/catalog";
import { mayUse, type Entitled } from "@/lib/entitlements";
import { listBlueprints } from "@/lib/interviews";
import type { Work } from "../plan/plan-days";

/** What a learner has done already. */
export interface Done {
  /** module/topic/lesson. */
  readonly read: ReadonlySet<string>;
  readonly passed: ReadonlySet<string>;
}

/** What is left of the course for `who`, in its order: each lesson not read, then its exercises not passed. */
export function listWork(who: Entitled, { read, passed }: Done): readonly Work[] {
  const exercises = listExercises().filter(({ slug, access }) => !passed.has(slug) && mayUse(access, who));
  return listLessons().flatMap(({ path, card }) => {
    const lessonPath = `${path.module}/${path.topic}/${path.lesson}`;
    const own = exercises.filter((exercise) => exercise.path?.lesson === path.lesson).map(exerciseWork);
    if (read.has(lessonPath) || !mayUse(card.access, who)) return own;
    const why = `Lesson ${card.number}: the next of the course that you have not read.`;
    return [
      { kind: "lesson", href: `/learn/${lessonPath}`, title: card.title, minutes: card.minutes, why, isOptional: false } as const,
      ...own,
    ];
  });
}

function exerciseWork({ slug, title, minutes, level, skills }: ExerciseCard): Work {
  const isOptional = level === "hard" || level === "senior";
  return {
    kind: "exercise",
    href: `/exercises/${slug}`,
    title,
    minutes,
    why: `Practises ${skills.slice(0, 2).join(" and ")}.`,
    isOptional,
  };
}

/** Mock interviews open to `who` to end a plan with: the longest, and the shortest. */
export function listMocks(who: Entitled): readonly Work[] {
  const open = listBlueprints().filter(({ access }) => mayUse(access, who));
  const [shortest, longest] = [open[0], open.at(-1)];
  return [longest, shortest].flatMap((one) => {
    if (one === undefined) return [];
    const why = "The real thing is timed: be used to it before.";
    return [{ kind: "mock", href: "/mocks", title: `Mock interview: ${one.title}`, minutes: one.minutes, why, isOptional: false } as const];
  });
}

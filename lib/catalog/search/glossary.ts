import "server-only";
import type { Term } from "@/lib/content";
import { getModules } from "../load-modules";
import type { LessonPath } from "../lessons";

/** A term with the lesson that says more; undefined while that is not written. */
export interface GlossaryEntry extends Omit<Term, "lesson"> {
  readonly lesson: { readonly title: string; readonly path: LessonPath } | undefined;
}

/** Every term of every topic, by name. */
export function listTerms(): readonly GlossaryEntry[] {
  const entries = getModules().flatMap((module) =>
    module.topics.flatMap((topic) =>
      topic.glossary.map((term): GlossaryEntry => {
        const lesson = topic.lessons.find(({ slug }) => slug === term.lesson);
        const path = lesson && { module: module.slug, topic: topic.slug, lesson: lesson.slug };
        return { ...term, lesson: lesson && path && { title: lesson.title, path } };
      }),
    ),
  );
  return entries.sort((one, other) => one.term.localeCompare(other.term, "en", { sensitivity: "base", ignorePunctuation: true }));
}

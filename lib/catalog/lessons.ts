import "server-only";
import { mayUse, type Entitled } from "@/lib/entitlements";
import type { Lesson, Module, Topic } from "@/lib/content";
import { accept, refuse, type Result } from "@/lib/kernel";
import { markAnswer, type Answer, type Marking } from "@/lib/quiz";
import { cardOf, viewLesson, type LessonCard, type LessonView } from "./lesson-view";
import { getModules } from "./load-modules";

/** A topic in a list, with its lessons in order. */
export interface TopicCard {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly lessons: readonly LessonCard[];
  readonly planned: Topic["planned"];
}

export interface ModuleCard extends Pick<Module, "slug" | "title" | "summary" | "standing" | "groups"> {
  readonly topics: readonly TopicCard[];
}

/** Where a lesson stands: slugs of module, topic and lesson. */
export interface LessonPath {
  readonly module: string;
  readonly topic: string;
  readonly lesson: string;
}

/** Every module, in the order of their folders. */
export function listModules(): readonly ModuleCard[] {
  return getModules().map(({ slug, title, summary, standing, groups, topics }) => {
    return { slug, title, summary, standing, groups, topics: topics.map(topicCard) };
  });
}

export function findModule(slug: string): ModuleCard | undefined {
  return listModules().find((module) => module.slug === slug);
}

/** Every lesson with its path, in course order. */
export function listLessons(): readonly { readonly path: LessonPath; readonly card: LessonCard }[] {
  return listModules().flatMap((module) =>
    module.topics.flatMap((topic) =>
      topic.lessons.map((card) => ({ path: { module: module.slug, topic: topic.slug, lesson: card.slug }, card })),
    ),
  );
}

/** @returns the lesson as `who` may read it, null being a visitor; undefined where there is none. */
export function findLesson(path: LessonPath, who: Entitled | null): LessonView | undefined {
  const lesson = findWholeLesson(path);
  return lesson && viewLesson(lesson, who);
}

/**
 * Marks an answer to a lesson's question.
 * @returns `needs-premium` where the lesson is not open to `who`: explanations are premium text too.
 */
export function checkAnswer(
  path: LessonPath,
  questionId: string,
  answer: Answer,
  who: Entitled | null,
): Result<Marking, "not-found" | "needs-premium"> {
  const lesson = findWholeLesson(path);
  const question = lesson?.questions.find(({ id }) => id === questionId);
  if (lesson === undefined || question === undefined) return refuse("not-found");
  return mayUse(lesson.access, who) ? accept(markAnswer(question, answer)) : refuse("needs-premium");
}

/** How much of the course is free: counted, so that the claim on a page is always true. */
export function freeShare(): { readonly free: number; readonly total: number; readonly percent: number } {
  const cards = listLessons();
  const free = cards.filter(({ card }) => card.access === "free").length;
  return { free, total: cards.length, percent: cards.length === 0 ? 100 : Math.floor((100 * free) / cards.length) };
}

function topicCard({ slug, number, title, summary, lessons, planned }: Topic): TopicCard {
  return { slug, number, title, summary, planned, lessons: lessons.map(cardOf) };
}

function findWholeLesson(path: LessonPath): Lesson | undefined {
  const module = getModules().find(({ slug }) => slug === path.module);
  return module?.topics.find(({ slug }) => slug === path.topic)?.lessons.find(({ slug }) => slug === path.lesson);
}

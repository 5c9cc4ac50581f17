import "server-only";
import { mayUse, type Entitled } from "@/lib/entitlements";
import type { Lesson, LessonRun } from "@/lib/content";
import type { Question } from "@/lib/quiz";
import type { LessonPath } from "./lessons";
import { getModules } from "./load-modules";

/** A question with its key, and the lesson it belongs to. For features that mark it; never hand one to a page. */
export interface WholeQuestion {
  readonly path: LessonPath;
  readonly question: Question;
}

/** @returns every lesson question open to `who`, with its key, in course order. */
export function listWholeQuestions(who: Entitled | null): readonly WholeQuestion[] {
  return getModules().flatMap((module) =>
    module.topics.flatMap((topic) =>
      topic.lessons
        .filter(({ access }) => mayUse(access, who))
        .flatMap((lesson) =>
          lesson.questions.map((question) => ({ path: { module: module.slug, topic: topic.slug, lesson: lesson.slug }, question })),
        ),
    ),
  );
}

/** @returns a question by its lesson and id, whoever may see it; undefined where there is none any more. */
export function findWholeQuestion(path: LessonPath, id: string): Question | undefined {
  return findLessonAt(path)?.questions.find((question) => question.id === id);
}

/** What a question asks about: a machine, and what it and its services are given. What it comes to is the key, and is not here. */
export interface QuestionMatter {
  readonly definition: string;
  readonly run: Pick<LessonRun, "input" | "world">;
}

/** @param runName - what the asked question names. */
export function findQuestionMatter(path: LessonPath, runName: string): QuestionMatter | undefined {
  const lesson = findLessonAt(path);
  const run = lesson?.runs[runName];
  if (lesson === undefined || run === undefined) return undefined;
  return { definition: lesson.machines[run.machine] ?? "", run: { input: run.input, world: run.world } };
}

function findLessonAt(path: LessonPath): Lesson | undefined {
  const topics = getModules().find(({ slug }) => slug === path.module)?.topics;
  return topics?.find(({ slug }) => slug === path.topic)?.lessons.find(({ slug }) => slug === path.lesson);
}

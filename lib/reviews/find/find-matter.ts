import "server-only";
import {
  type AskedDrill,
  type ExerciseCard,
  findDrill,
  findInterview,
  findQuestionMatter,
  listDrills,
  listExercises,
  listInterview,
  listLessons,
  listWholeQuestions,
  type LessonPath,
  type QuestionMatter,
  type WholeQuestion,
} from "@/lib/catalog";
import { mayUse, type Entitled } from "@/lib/entitlements";
import { askQuestion, type AskedQuestion } from "@/lib/quiz";
import type { CardKind, CardName } from "../queue/card-kind";

/** What a card asks, as its page may have it before it is answered. Texts are Markdown. */
export type Matter = {
  /** Title of the lesson it belongs to. */
  readonly topic: string;
  readonly path: LessonPath | undefined;
} & (
  | { readonly kind: "question"; readonly asked: AskedQuestion; readonly about: QuestionMatter | undefined }
  | { readonly kind: "drill"; readonly drill: AskedDrill }
  | { readonly kind: "interview"; readonly prompt: string }
  | { readonly kind: "exercise"; readonly exercise: ExerciseCard }
);

/** The name of the card of a lesson's question. */
export function questionCard(lesson: string, question: string): CardName {
  return { kind: "question", subject: `${lesson}:${question}` };
}

/** @returns the question of a card, with its key; undefined where it is gone, or not open to `who`. */
export function findCardQuestion({ subject }: CardName, who: Entitled): WholeQuestion | undefined {
  return listWholeQuestions(who).find(({ path, question }) => questionCard(path.lesson, question.id).subject === subject);
}

type MatterOf<K extends CardKind> = Extract<Matter, { readonly kind: K }>;
type FindMatter<K extends CardKind> = (name: CardName, reps: number, who: Entitled) => MatterOf<K> | undefined;

const MATTERS: { readonly [K in CardKind]: FindMatter<K> } = {
  question: findQuestion,
  drill: findDrillOf,
  interview: findSpoken,
  exercise: findRedo,
};

/**
 * @param reps - how often it was reviewed: a drill has other numbers each time.
 * @returns what the card asks; undefined where that is no longer in the course, or not open to `who`.
 */
export function findMatter(name: CardName, reps: number, who: Entitled): Matter | undefined {
  return MATTERS[name.kind](name, reps, who);
}

function findQuestion(name: CardName, _reps: number, who: Entitled): MatterOf<"question"> | undefined {
  const found = findCardQuestion(name, who);
  if (found === undefined) return undefined;
  const asked = askQuestion(found.question);
  const about = asked.run === undefined ? undefined : findQuestionMatter(found.path, asked.run);
  return { kind: "question", topic: lessonTitle(found.path.lesson), path: found.path, asked, about };
}

function findDrillOf({ subject }: CardName, reps: number): MatterOf<"drill"> | undefined {
  const drill = findDrill(subject, variantAfter(reps));
  return drill && { kind: "drill", topic: drill.lesson?.title ?? drill.title, path: drill.lesson?.path, drill };
}

function findSpoken({ subject }: CardName, _reps: number, who: Entitled): MatterOf<"interview"> | undefined {
  const found = findInterview(subject, who);
  if (found === undefined || found.locked) return undefined;
  return { kind: "interview", topic: found.topic, path: found.path, prompt: found.question };
}

function findRedo({ subject }: CardName, _reps: number, who: Entitled): MatterOf<"exercise"> | undefined {
  const exercise = listExercises().find(({ slug, access }) => slug === subject && mayUse(access, who));
  return exercise && { kind: "exercise", topic: lessonTitle(exercise.path?.lesson), path: exercise.path ?? undefined, exercise };
}

/** @returns the title of the lesson that a card belongs to, for everyone: nothing of what it asks. */
export function topicOf({ kind, subject }: CardName): string {
  switch (kind) {
    case "question":
      return lessonTitle(subject.split(":")[0]);
    case "drill":
      return listDrills().find(({ slug }) => slug === subject)?.lesson?.title ?? "Drills";
    case "interview":
      return listInterview().find(({ slug }) => slug === subject)?.topic ?? "Interview bank";
    case "exercise":
      return lessonTitle(listExercises().find(({ slug }) => slug === subject)?.path?.lesson);
  }
}

function lessonTitle(slug: string | undefined): string {
  return listLessons().find(({ path }) => path.lesson === slug)?.card.title ?? "No longer in the course";
}

const STRIDE = 48_271; // a primitive root of the prime below: the same numbers come again only after all others
const VARIANTS = 999_983;

function variantAfter(reps: number): number {
  return ((reps + 1) * STRIDE) % VARIANTS;
}

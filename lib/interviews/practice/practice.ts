import "server-only";
import { findQuestionMatter, findWholeQuestion, type LessonPath, listLessons, type QuestionMatter } from "@/lib/catalog";
import { findLatestAnswers } from "@/lib/db/quiz-answers";
import type { Entitled } from "@/lib/entitlements";
import { askQuestion, type AskedQuestion } from "@/lib/quiz";
import type { OwnChoice } from "../blueprints/blueprint";
import { drawPaper } from "../paper/draw-paper";
import { gatherPool } from "../paper/gather-pool";
import type { PaperItem } from "../paper/paper";

/** What a quiz is about; an empty list means all. */
export interface PracticeChoice extends Pick<OwnChoice, "topics" | "levels" | "kinds"> {
  readonly count: number;
  /** Names of questions to choose from, `<lesson>:<question>`; undefined for all. */
  readonly only?: ReadonlySet<string>;
}

/** A question of a quiz, as its page may have it before it is answered. */
export interface PracticeQuestion {
  /** `<lesson>:<question>`. */
  readonly name: string;
  readonly path: LessonPath;
  /** Title of its lesson. */
  readonly topic: string;
  readonly asked: AskedQuestion;
  readonly matter: QuestionMatter | undefined;
}

const QUESTION = "question:";
type QuestionItem = Extract<PaperItem, { kind: "question" }>;

/** Draws a quiz the way a mock interview's paper is drawn. @returns names of questions, those of one lesson side by side. */
export function drawPractice(who: Entitled | null, { count, only, ...choice }: PracticeChoice, seed: number): readonly string[] {
  const pool = gatherPool(who);
  const candidates = only === undefined ? pool.candidates : pool.candidates.filter(({ item }) => only.has(nameOf(item.id)));
  const draw = { section: "Practice", count, from: "questions" as const, ...choice };
  const blueprint = { slug: "practice", title: "Practice", summary: "", minutes: 1, access: "free" as const, draw: [draw], live: [] };
  const names = drawPaper(blueprint, { candidates, live: [] }, { seed, seen: new Set() }).map(({ id }) => nameOf(id));
  const course = candidates.map(({ item }) => item.topic);
  return names.sort((a, b) => course.indexOf(a.split(":")[0] ?? "") - course.indexOf(b.split(":")[0] ?? ""));
}

/**
 * @param names - as `drawPractice` gave them; what is not there, or not open to `who`, is left out.
 * @param seed - mixes the options of each question; an equal one gives an equal order.
 */
export function findPractice(who: Entitled | null, names: readonly string[], seed: number): readonly PracticeQuestion[] {
  const wanted = new Set(names.map((name) => QUESTION + name));
  const candidates = gatherPool(who).candidates.filter(({ item }) => wanted.has(item.id));
  const draw = { section: "Practice", count: names.length || 1, from: "questions" as const, topics: [], levels: [], kinds: [] };
  const blueprint = { slug: "practice", title: "Practice", summary: "", minutes: 1, access: "free" as const, draw: [draw], live: [] };
  const items = drawPaper(blueprint, { candidates, live: [] }, { seed, seen: new Set() });
  const titles = new Map(listLessons().map(({ path, card }) => [path.lesson, card.title]));
  return names.flatMap((name) => {
    const item = items.find(({ id }) => id === QUESTION + name);
    return item?.kind === "question" ? (view(item, titles.get(item.topic) ?? item.topic) ?? []) : [];
  });
}

function view({ id, lesson, question: questionId, order }: QuestionItem, topic: string): PracticeQuestion | undefined {
  const question = findWholeQuestion(lesson, questionId);
  if (question === undefined) return undefined;
  const asked = askQuestion(question);
  const choices = [...asked.choices].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const matter = asked.run === undefined ? undefined : findQuestionMatter(lesson, asked.run);
  return { name: nameOf(id), path: lesson, topic, asked: { ...asked, choices }, matter };
}

function nameOf(id: string): string {
  return id.slice(QUESTION.length);
}

/** @returns for each question a learner ever answered whether the latest answer was right, by name. */
export async function findPractised(learner: { readonly id: string }): Promise<ReadonlyMap<string, boolean>> {
  const latest = await findLatestAnswers(learner.id, QUESTION);
  return new Map([...latest].map(([questionId, isRight]) => [nameOf(questionId), isRight]));
}

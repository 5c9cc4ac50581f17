import "server-only";
import { BOOK_VARIANT, type Drill, type DrillMarking, makeVariant, markDrill } from "@/lib/drills";
import { getModules } from "../load-modules";
import type { LessonPath } from "../lessons";

/** A drill in a list. */
export interface DrillCard {
  readonly slug: string;
  readonly title: string;
  readonly topic: Drill["topic"];
  readonly level: Drill["level"];
  /** The lesson that teaches it; undefined while it is not written. */
  readonly lesson: { readonly title: string; readonly path: LessonPath } | undefined;
}

/** A drill with its numbers drawn, as it may be shown before it is answered: the answers are not in it. */
export interface AskedDrill extends DrillCard {
  readonly variant: number;
  /** Markdown. */
  readonly prompt: string;
  readonly asks: readonly { readonly label: string; readonly unit: string }[];
}

/** The largest variant there is. */
const LAST_VARIANT = 999_999;

/** Every drill, in the order of its file. */
export function listDrills(): readonly DrillCard[] {
  return placedDrills().map(({ card }) => card);
}

/** @returns the drill with the numbers of a variant; of the book's where the variant is none. Undefined where there is no such drill. */
export function findDrill(slug: string, variant: number): AskedDrill | undefined {
  const placed = placedDrills().find(({ card }) => card.slug === slug);
  if (placed === undefined) return undefined;
  const drawn = isVariant(variant) ? variant : BOOK_VARIANT;
  const { prompt, asks } = makeVariant(placed.drill, drawn);
  return { ...placed.card, variant: drawn, prompt, asks: asks.map(({ label, unit }) => ({ label, unit })) };
}

/** Marks answers to a drill's variant. @returns undefined where there is no such drill or variant. */
export function checkDrill(slug: string, variant: number, answers: readonly string[]): DrillMarking | undefined {
  const placed = placedDrills().find(({ card }) => card.slug === slug);
  return placed && isVariant(variant) ? markDrill(makeVariant(placed.drill, variant), answers) : undefined;
}

function isVariant(variant: number): boolean {
  return Number.isInteger(variant) && variant >= BOOK_VARIANT && variant <= LAST_VARIANT;
}

function placedDrills(): readonly { readonly card: DrillCard; readonly drill: Drill }[] {
  return getModules().flatMap((module) =>
    module.topics.flatMap((topic) =>
      topic.drills.map((drill) => {
        const lesson = topic.lessons.find(({ slug }) => slug === drill.lesson);
        const path = { module: module.slug, topic: topic.slug, lesson: drill.lesson };
        const { id, title, level } = drill;
        return { drill, card: { slug: id, title, topic: drill.topic, level, lesson: lesson && { title: lesson.title, path } } };
      }),
    ),
  );
}

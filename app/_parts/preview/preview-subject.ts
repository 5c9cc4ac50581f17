import { findInterview, listExercises, listInterview, listLessons } from "@/lib/catalog";
import { plainText } from "@/lib/content";

/** What has a picture of its own in links that are shared. */
export const PREVIEW_KINDS = ["lesson", "exercise", "question"] as const;
export type PreviewKind = (typeof PREVIEW_KINDS)[number];

/** The words of such a picture: nothing in them is premium. */
export interface PreviewSubject {
  readonly eyebrow: string;
  readonly title: string;
  readonly note: string;
}

const LONGEST = 150;

/** @returns undefined for what is not in the course. */
export function previewSubject(kind: PreviewKind, slug: string): PreviewSubject | undefined {
  const found = FINDERS[kind](slug);
  return found && { eyebrow: printable(found.eyebrow), title: shortened(printable(found.title)), note: printable(found.note) };
}

const FINDERS: Readonly<Record<PreviewKind, (slug: string) => PreviewSubject | undefined>> = {
  lesson: (slug) => {
    const card = listLessons().find(({ path }) => path.lesson === slug)?.card;
    return card && { eyebrow: `Lesson ${card.number}`, title: card.title, note: `${card.minutes} minutes, ${card.level} level` };
  },
  exercise: (slug) => {
    const card = listExercises().find((one) => one.slug === slug);
    return card && { eyebrow: "Exercise", title: card.title, note: `${card.minutes} minutes, graded by running it` };
  },
  question: (slug) => {
    const card = listInterview().some((one) => one.slug === slug) ? findInterview(slug, null) : undefined;
    return card && { eyebrow: `Interview question, ${card.level} level`, title: plainText(card.question), note: card.topic };
  },
};

/** The picture's face has Latin alone; for anything else the library would ask a server far away. */
function printable(text: string): string {
  return text
    .replaceAll("→", "to")
    .replaceAll("≤", "at most ")
    .replaceAll("≥", "at least ")
    .replaceAll("×", "x")
    .replaceAll(/[^\u0020-\u007e\u00a1-\u00ff‘’“”–—…]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST - 1))}…`;
}

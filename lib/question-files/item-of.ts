import { type Answer, markAnswer, type Marking, type Question, revealKey } from "@/lib/quiz";
import type { StatisticsItem } from "./item-statistics";

/** @returns a question as its statistics need it: options, known misses, key points, or items to put in their place. */
export function itemOf(question: Question): StatisticsItem & { readonly texts: readonly string[] } {
  const parts = partsOf(question, revealKey(question));
  const isOffered = question.kind === "single" || question.kind === "multiple" || question.kind === "find-fault";
  const options = parts.map(({ id, text, right }, index) => ({
    id,
    right,
    label: isOffered ? id.toUpperCase() : labelOf(question, text, index),
  }));
  return { id: question.id, options, isOffered, texts: parts.map(({ text }) => text) };
}

/** @returns which of `itemOf`'s options an answer chose: marked again with the question it was given to. */
export function choicesIn(question: Question, answer: Answer): { readonly right: boolean; readonly chosen: readonly string[] } | undefined {
  const marking = markAnswer(question, answer);
  if (marking.verdict === "unreadable") return undefined;
  const chosen = partsOf(question, marking).filter((part) => part.chosen);
  return { right: marking.verdict === "right", chosen: chosen.map(({ id }) => id) };
}

/** Where an order is asked for, an item counts as chosen when it is in its place. */
function partsOf({ kind }: Question, { parts }: Marking): Marking["parts"] {
  return kind === "ordering" ? parts.map((part) => ({ ...part, chosen: part.right, right: true })) : parts;
}

function labelOf({ kind }: Question, text: string, index: number): string {
  return kind === "ordering" || kind === "short" ? String(index + 1) : text;
}

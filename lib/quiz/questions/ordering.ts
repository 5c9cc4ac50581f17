import { z } from "zod";
import type { Answer, AskedQuestion, Marking } from "../answer";
import { optionId, questionBase } from "./question-base";

/** Things to put in order. The author writes them in the right order; they are shown mixed. */
export const orderingQuestion = z.strictObject({
  kind: z.literal("ordering"),
  ...questionBase,
  items: z
    .array(z.strictObject({ text: z.string().min(1), why: z.string().min(10) }))
    .min(3)
    .max(8),
});
export type OrderingQuestion = z.infer<typeof orderingQuestion>;

/** An item's id must not tell its place: `a` is the first as shown, not the first that is right. */
function shownOrder(question: OrderingQuestion): readonly number[] {
  const places = question.items.map((_item, index) => index);
  // A fixed mix, the same for everyone: odd places backwards, then even ones. Never the right order from three items on.
  return [...places.filter((place) => place % 2 === 1).reverse(), ...places.filter((place) => place % 2 === 0)];
}

export function askOrdering(question: OrderingQuestion): AskedQuestion {
  const choices = shownOrder(question).flatMap((place, index) =>
    question.items.slice(place, place + 1).map(({ text }) => ({ id: optionId(index), text })),
  );
  return { id: question.id, kind: question.kind, prompt: question.prompt, choices };
}

/** @returns the ids in the right order. */
export function orderingKey(question: OrderingQuestion): Answer {
  const shown = shownOrder(question);
  return question.items.map((_item, place) => optionId(shown.indexOf(place)));
}

export function markOrdering(question: OrderingQuestion, answer: Answer): Marking {
  const rightIds = orderingKey(question);
  if (answer.length !== rightIds.length || !rightIds.every((id) => answer.includes(id))) {
    return { verdict: "unreadable", score: 0, message: "Give every item one place.", parts: [], solution: "" };
  }
  const parts = question.items.map(({ text, why }, place) => {
    const id = rightIds[place] ?? "";
    return { id, text, right: answer[place] === id, chosen: true, why };
  });
  const score = followers(rightIds, answer) / (rightIds.length - 1);
  const solution = question.items.map(({ text }, index) => `${index + 1}. ${text}`).join("\n");
  const inPlace = parts.filter((part) => part.right).length;
  const message = score === 1 ? "" : `${inPlace} of ${parts.length} are in their place.`;
  return { verdict: score === 1 ? "right" : score > 0 ? "partly" : "wrong", score, message, parts, solution };
}

/** How many items are followed by the item that should follow them: a shifted but sound order still earns something. */
function followers(right: readonly string[], given: readonly string[]): number {
  return right.slice(1).filter((id, index) => given[given.indexOf(id) - 1] === right[index]).length;
}

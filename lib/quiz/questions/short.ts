import { z } from "zod";
import type { Answer, AskedQuestion, Marking } from "../answer";
import { questionBase } from "./question-base";

/** A few sentences, marked by key points. Phrases only suggest which points were made; the learner has the last word. */
export const shortQuestion = z.strictObject({
  kind: z.literal("short"),
  ...questionBase,
  keyPoints: z
    .array(z.strictObject({ point: z.string().min(5), phrases: z.array(z.string().min(2)).min(1), why: z.string().min(10) }))
    .min(2),
  /** How many points make a full answer. */
  needed: z.int().min(1),
  model: z.string().min(20),
});
export type ShortQuestion = z.infer<typeof shortQuestion>;

export function askShort(question: ShortQuestion): AskedQuestion {
  const typed = { label: "Your answer, in your own words", lines: 4 };
  return { id: question.id, kind: question.kind, prompt: question.prompt, choices: [], typed };
}

export function markShort(question: ShortQuestion, answer: Answer): Marking {
  const said = plain(answer[0] ?? "");
  if (said.trim() === "") return { verdict: "unreadable", score: 0, message: "Write a sentence or two first.", parts: [], solution: "" };
  const parts = question.keyPoints.map(({ point, phrases, why }, index) => ({
    id: String(index + 1),
    text: point,
    right: true,
    chosen: phrases.some((phrase) => said.includes(plain(phrase))),
    why,
  }));
  const made = parts.filter((part) => part.chosen).length;
  const score = Math.min(1, made / question.needed);
  const message = `${made} of ${parts.length} key points found; ${question.needed} make a full answer. You decide which you really made.`;
  return { verdict: score === 1 ? "right" : score > 0 ? "partly" : "wrong", score, message, parts, solution: question.model };
}

/** Lower case, single blanks, a blank at each end: so that ` all ` does not match inside `allow`. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9.$%]+/g, " ")
    .replace(/\.( |$)/g, " ")
    .replace(/(^| )\.+(?=[a-z])/g, "$1") // .waitForTaskToken is waitForTaskToken, .5 stays a number
    .trim()} `;
}

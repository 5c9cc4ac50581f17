import { z } from "zod";
import type { Answer, AskedQuestion, Marking } from "../answer";
import { option, optionId, questionBase } from "./question-base";

/** Several right options: every one of them and no other makes a right answer. */
export const multipleQuestion = z
  .strictObject({ kind: z.literal("multiple"), ...questionBase, options: z.array(option).min(3).max(8) })
  .refine((question) => question.options.some((one) => one.correct) && question.options.some((one) => !one.correct), {
    path: ["options"],
    message: "a multiple question needs at least one option that is correct and one that is not",
  });
export type MultipleQuestion = z.infer<typeof multipleQuestion>;

export function askMultiple(question: MultipleQuestion): AskedQuestion {
  const choices = question.options.map(({ text }, index) => ({ id: optionId(index), text }));
  return { id: question.id, kind: question.kind, prompt: question.prompt, choices };
}

/** A wrong choice takes away what a right one gives, so that ticking everything earns nothing. */
export function markMultiple(question: MultipleQuestion, answer: Answer): Marking {
  const parts = question.options.map(({ text, correct, why }, index) => ({
    id: optionId(index),
    text,
    right: correct,
    chosen: answer.includes(optionId(index)),
    why,
  }));
  const chosen = parts.filter((part) => part.chosen);
  if (chosen.length === 0) return { verdict: "unreadable", score: 0, message: "Choose at least one option.", parts: [], solution: "" };
  const wanted = parts.filter((part) => part.right).length;
  const hits = chosen.filter((part) => part.right).length;
  const wrong = chosen.length - hits;
  if (hits === wanted && wrong === 0) return { verdict: "right", score: 1, message: "", parts, solution: "" };
  const score = Math.max(0, hits - wrong) / wanted;
  const message = `${hits} of ${wanted} right options chosen, and ${wrong} wrong.`;
  return { verdict: score > 0 ? "partly" : "wrong", score, message, parts, solution: "" };
}

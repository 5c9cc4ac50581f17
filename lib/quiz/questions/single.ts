import { z } from "zod";
import type { Answer, AskedQuestion, Marking } from "../answer";
import { option, optionId, questionBase, type Option } from "./question-base";

/** One right option of several. */
export const singleQuestion = z
  .strictObject({ kind: z.literal("single"), ...questionBase, options: z.array(option).min(2).max(8) })
  .refine((question) => question.options.filter((one) => one.correct).length === 1, {
    path: ["options"],
    message: "a single question needs exactly one option with correct: true",
  });
export type SingleQuestion = z.infer<typeof singleQuestion>;

export function askSingle(question: SingleQuestion): AskedQuestion {
  const choices = question.options.map(({ text }, index) => ({ id: optionId(index), text }));
  return { id: question.id, kind: question.kind, prompt: question.prompt, choices };
}

export function markSingle(question: SingleQuestion, answer: Answer): Marking {
  return markOneOf(question.options, answer);
}

/** Marks a choice of one, for every kind that has options of which one is right. */
export function markOneOf(options: readonly Option[], answer: Answer): Marking {
  const parts = options.map(({ text, correct, why }, index) => ({
    id: optionId(index),
    text,
    right: correct,
    chosen: answer[0] === optionId(index),
    why,
  }));
  const chosen = parts.find((part) => part.chosen);
  if (chosen === undefined) return { verdict: "unreadable", score: 0, message: "Choose one of the options.", parts: [], solution: "" };
  return { verdict: chosen.right ? "right" : "wrong", score: chosen.right ? 1 : 0, message: "", parts, solution: "" };
}

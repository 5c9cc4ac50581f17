import { z } from "zod";
import type { Answer, AskedQuestion, Marking } from "../answer";
import { questionBase } from "./question-base";
import { sameJson } from "./same-json";

/** The learner says what a real machine answers. The key is what the interpreter answered; the content check runs it again. */
export const predictOutputQuestion = z.strictObject({
  kind: z.literal("predict-output"),
  ...questionBase,
  /** Name of a run of the lesson: its machine, input and world. */
  run: z.string().min(1),
  output: z.json(),
  because: z.string().min(10),
  misses: z.array(z.strictObject({ output: z.json(), why: z.string().min(10) })).default([]),
});
export type PredictOutputQuestion = z.infer<typeof predictOutputQuestion>;

export function askPredictOutput(question: PredictOutputQuestion): AskedQuestion {
  const typed = { label: "The output, as JSON", lines: 4 };
  return { id: question.id, kind: question.kind, prompt: question.prompt, choices: [], typed, run: question.run };
}

export function markPredictOutput(question: PredictOutputQuestion, answer: Answer): Marking {
  const given = readJson(answer[0] ?? "");
  if (given === undefined) {
    const message = 'That is not JSON. Names and text go in double quotes: {"total": 3}.';
    return { verdict: "unreadable", score: 0, message, parts: [], solution: "" };
  }
  const right = sameJson(given.value, question.output);
  const parts = question.misses.map(({ output, why }) => {
    const text = JSON.stringify(output);
    return { id: text, text, right: false, chosen: sameJson(given.value, output), why };
  });
  const solution = `\`${JSON.stringify(question.output)}\`\n\n${question.because}`;
  return { verdict: right ? "right" : "wrong", score: right ? 1 : 0, message: "", parts, solution };
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

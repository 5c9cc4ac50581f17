import { z } from "zod";
import type { Answer, AskedQuestion, Marking } from "../answer";
import { option, optionId, questionBase } from "./question-base";
import { markOneOf } from "./single";

/** A machine that misbehaves, and places where the fault may be. The content check runs it and sees the stated error. */
export const findFaultQuestion = z
  .strictObject({
    kind: z.literal("find-fault"),
    ...questionBase,
    /** Name of a run of the lesson that shows the fault. */
    run: z.string().min(1),
    /** Each place a JSON pointer into the definition, then what to say of it. */
    options: z
      .array(option.extend({ at: z.string().regex(/^(\/.*)?$/, "must be a JSON pointer, such as /States/Pay/Catch/0") }))
      .min(2)
      .max(8),
    /** How the machine is mended. */
    mend: z.string().min(10),
  })
  .refine((question) => question.options.filter((one) => one.correct).length === 1, {
    path: ["options"],
    message: "a find-fault question needs exactly one option with correct: true",
  });
export type FindFaultQuestion = z.infer<typeof findFaultQuestion>;

export function askFindFault(question: FindFaultQuestion): AskedQuestion {
  const choices = question.options.map(({ text }, index) => ({ id: optionId(index), text }));
  return { id: question.id, kind: question.kind, prompt: question.prompt, choices, run: question.run };
}

export function markFindFault(question: FindFaultQuestion, answer: Answer): Marking {
  const marking = markOneOf(question.options, answer);
  return marking.verdict === "unreadable" ? marking : { ...marking, solution: question.mend };
}

import { z } from "zod";

/** What every kind of question has. */
export const questionBase = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens, such as retry-waits"),
  level: z.enum(["junior", "mid", "senior"]),
  prompt: z.string().min(10),
};

/** Options get the letters a, b, c ... by position: an author writes only the text. */
export function optionId(index: number): string {
  return String.fromCharCode(97 + index);
}

export const option = z.strictObject({
  text: z.string().min(1),
  correct: z.boolean().default(false),
  /** Why it is right or wrong: every option has one, chosen or not. */
  why: z.string().min(10),
});
export type Option = z.infer<typeof option>;

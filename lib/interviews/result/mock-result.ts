import { z } from "zod";

const itemResult = z.object({
  id: z.string(),
  /** From 0 to 1; null where nothing could be marked: an open answer not yet marked by its author, or a fault of ours. */
  score: z.number().min(0).max(1).nullable(),
  state: z.enum(["marked", "unanswered", "own-mark", "void", "fault"]),
  confidence: z.number().int().min(1).max(4).nullable(),
  spentMs: z.number(),
  /** The answer as it was graded. */
  answer: z.array(z.string()),
  /** Where it is a live exercise: what each test said, without what is hidden. */
  tests: z.array(z.object({ name: z.string(), purpose: z.string(), passed: z.boolean(), message: z.string() })).optional(),
});
export type ItemResult = z.output<typeof itemResult>;

/** What was reached in a mock interview, item by item, in the paper's order. */
export const resultSchema = z.object({ items: z.array(itemResult) });
export type MockResult = z.output<typeof resultSchema>;

/** @returns points got, and items that could be marked; undefined where there is no result. */
export function mockScore(stored: unknown): { readonly got: number; readonly of: number } | undefined {
  const result = resultSchema.safeParse(stored);
  if (!result.success) return undefined;
  const scores = result.data.items.flatMap(({ score }) => score ?? []);
  return { got: scores.reduce((sum, score) => sum + score, 0), of: scores.length };
}

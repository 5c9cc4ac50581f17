import { z } from "zod";
import type { Answer, AskedQuestion, Marking } from "../answer";
import { questionBase } from "./question-base";

/** A number with a unit. `tolerance` is absolute, in the same unit; 0 asks for the exact value. */
export const numericQuestion = z.strictObject({
  kind: z.literal("numeric"),
  ...questionBase,
  value: z.number(),
  tolerance: z.number().min(0),
  /** `$`, `s`, `transitions`, `%` ...: shown beside the field, and allowed in the answer. */
  unit: z.string().min(1),
  /** The sum, line by line. */
  worked: z.string().min(10),
  /** Numbers people get by a known mistake, and the mistake. */
  misses: z.array(z.strictObject({ value: z.number(), why: z.string().min(10) })).default([]),
});
export type NumericQuestion = z.infer<typeof numericQuestion>;

export function askNumeric(question: NumericQuestion): AskedQuestion {
  const typed = { label: "Your answer", unit: question.unit, lines: 1 };
  return { id: question.id, kind: question.kind, prompt: question.prompt, choices: [], typed };
}

export function markNumeric(question: NumericQuestion, answer: Answer): Marking {
  const given = readNumber(answer[0] ?? "", question.unit);
  if (given === undefined) {
    const message = `Write one number in ${question.unit}, such as 12 or 12.5.`;
    return { verdict: "unreadable", score: 0, message, parts: [], solution: "" };
  }
  const near = (value: number): boolean => Math.abs(given - value) <= question.tolerance + ROUNDING;
  const right = near(question.value);
  const parts = question.misses.map(({ value, why }) => ({
    id: String(value),
    text: `${value} ${question.unit}`,
    right: false,
    chosen: !right && near(value),
    why,
  }));
  return { verdict: right ? "right" : "wrong", score: right ? 1 : 0, message: "", parts, solution: question.worked };
}

/** Decimal fractions are not exact in binary: 0.1 + 0.2 should count as 0.3. */
const ROUNDING = 1e-9;

/** Reads `1,234.5`, `$44.90`, `61 s`, `-3`: digits with thousands commas, and the unit before or after if it is there. */
function readNumber(text: string, unit: string): number | undefined {
  const bare = text.trim().toLowerCase().replace(unit.toLowerCase(), "").trim();
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(bare)) return undefined;
  return Number(bare.replaceAll(",", ""));
}

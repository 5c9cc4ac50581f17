import { z } from "zod";

const name = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, "must be one word, such as itemSeconds");
const text = z.string().min(10);

/** A number drawn from a range, or one of a few texts; `book` is what it is in the first variant. */
const parameter = z.union([
  z.strictObject({ book: z.number(), from: z.number(), to: z.number(), step: z.number().positive() }),
  z.strictObject({ book: z.string(), options: z.array(z.string()).min(2) }),
]);
export type DrillParameter = z.infer<typeof parameter>;

const ask = z.strictObject({
  /** What is asked for: "The bill of a month". */
  label: z.string().min(3),
  /** A formula over the parameters and values. */
  value: z.string(),
  unit: z.string().min(1),
  /** Absolute, in the same unit; 0 asks for the exact number. Half a percent of the answer where it is left out. */
  tolerance: z.number().min(0).optional(),
  /** Numbers people get by a known mistake, as formulas, and the mistake. */
  misses: z.array(z.strictObject({ value: z.string(), why: text })).default([]),
});

/** One drill of drills.yaml: a sum with numbers that are drawn anew each time. */
const drill = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens, such as monthly-bill"),
  title: z.string().min(5),
  topic: z.enum(["price", "express", "map", "retry", "limits"]),
  level: z.enum(["junior", "mid", "senior"]),
  /** Slug of the lesson that teaches it. */
  lesson: z.string(),
  /** Markdown; `{name}` stands for a parameter or a value, `{name|2}` for one with so many decimals. */
  prompt: text,
  parameters: z.record(name, parameter),
  /** Formulas, each over the parameters and the values above it. */
  values: z.record(name, z.string()).default({}),
  asks: z.array(ask).min(1).max(3),
  /** The sum, line by line, in Markdown with `{name}`; `{answer1}` is the answer to the first ask. */
  worked: text,
});
export type Drill = z.infer<typeof drill>;

/** drills.yaml: a list of drills. */
export const drillsFile = z.array(drill);

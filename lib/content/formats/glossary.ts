import { z } from "zod";

/** glossary.yaml: a topic's terms, in any order. */
export const glossaryFile = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens, such as map-run"),
    term: z.string().min(2),
    /** Other words for it that lessons use, such as a plural. */
    also: z.array(z.string().min(2)).default([]),
    /** One or two sentences in plain text: it is shown on hover, too, where no mark-up can be. */
    definition: z.string().min(20).max(320),
    /** Slug of the lesson that says more. */
    lesson: z.string().optional(),
  }),
);
export type Term = z.infer<typeof glossaryFile>[number];

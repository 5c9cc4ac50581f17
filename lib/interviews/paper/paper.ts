import { z } from "zod";

const common = { id: z.string(), section: z.string(), topic: z.string() };

/** One thing asked. It names what is asked and holds no text of it: neither key nor prompt is kept twice. */
const paperItem = z.discriminatedUnion("kind", [
  z.object({
    ...common,
    kind: z.literal("question"),
    lesson: z.object({ module: z.string(), topic: z.string(), lesson: z.string() }),
    question: z.string(),
    /** Ids of the choices in the order they are shown; empty where the order matters or an answer is typed. */
    order: z.array(z.string()),
  }),
  z.object({ ...common, kind: z.literal("open"), slug: z.string() }),
  /** `followUp` is null for the exercise as it stands in the catalogue. */
  z.object({ ...common, kind: z.literal("live"), live: z.string(), exercise: z.string(), followUp: z.string().nullable() }),
]);
export type PaperItem = z.output<typeof paperItem>;

/** What is asked, in order, drawn once when a mock interview starts. */
export const paperSchema = z.array(paperItem);
export type Paper = readonly PaperItem[];

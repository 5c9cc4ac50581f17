import { z } from "zod";

const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be small letters, digits and single hyphens");
const Level = z.enum(["junior", "mid", "senior"]);
const QuestionKindName = z.enum(["single", "multiple", "numeric", "ordering", "short", "predict-output", "find-fault"]);

/** The longest mock interview, in minutes. */
const LONGEST = 180;
const MOST_ITEMS = 40;

/** So many items of these kinds, topics and levels; an empty or absent list means all. */
const Draw = z.strictObject({
  /** A heading of the paper. */
  section: z.string().min(3).max(60),
  count: z.int().min(1).max(MOST_ITEMS),
  /** `questions` are marked by a key, `open` ones against key points. */
  from: z.enum(["questions", "open"]),
  kinds: z.array(QuestionKindName).default([]),
  /** Slugs of lessons. */
  topics: z.array(Slug).default([]),
  levels: z.array(Level).default([]),
});
export type Draw = z.output<typeof Draw>;

/** What `mocks/<slug>.yaml` holds. */
export const blueprintFile = z.strictObject({
  title: z.string().min(5).max(60),
  summary: z.string().min(20).max(220),
  minutes: z.int().min(1).max(LONGEST),
  access: z.enum(["free", "premium"]),
  draw: z.array(Draw).default([]),
  /** Live exercises of which one is drawn: names of folders in `mocks/live/`. */
  live: z.array(Slug).default([]),
});

export interface Blueprint extends z.output<typeof blueprintFile> {
  readonly slug: string;
}

/** A mock interview put together by whoever sits it. */
export const ownChoice = z.strictObject({
  minutes: z.int().min(1).max(LONGEST),
  questions: z.int().min(0).max(MOST_ITEMS),
  open: z.int().min(0).max(10),
  live: z.boolean(),
  topics: z.array(Slug).max(40),
  levels: z.array(Level).max(3),
  kinds: z.array(QuestionKindName).max(7),
});
export type OwnChoice = z.output<typeof ownChoice>;

/** @param liveNames - every live exercise there is: one of them is drawn where it was asked for. */
export function blueprintOf(choice: OwnChoice, liveNames: readonly string[]): Blueprint {
  const { minutes, questions, open, live, topics, levels, kinds } = choice;
  const common = { topics, levels };
  return {
    slug: "own",
    title: "Your own choice",
    summary: "A mock interview put together by you.",
    minutes,
    access: "free",
    draw: [
      ...(questions > 0 ? [{ section: "Questions", count: questions, from: "questions" as const, kinds, ...common }] : []),
      ...(open > 0 ? [{ section: "Say it", count: open, from: "open" as const, kinds: [], ...common }] : []),
    ],
    live: live ? [...liveNames] : [],
  };
}

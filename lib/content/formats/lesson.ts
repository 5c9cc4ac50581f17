import { z } from "zod";
import { questionSchema, type Question } from "@/lib/quiz";
import { World } from "@/lib/simulator";
import type { PlacedBlock } from "../markdown/find-blocks";
import type { TextTree } from "../markdown/hast";
import type { Heading } from "../markdown/parse-markdown";

/** Who may read it: everyone, or those whose plan includes premium content. */
export type Access = "free" | "premium";

/** How sure a source makes us. `differs`: sources contradict each other, and the lesson gives both sides. */
const confidence = z.enum(["checked", "memory", "differs"]);

const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, "must be lower-case words joined by hyphens"),
  title: z.string().min(5),
  url: z.url({ protocol: /^https$/ }).optional(),
  /** When our copy was made or read, as YYYY-MM or YYYY; or `undated`. */
  date: z.string().regex(/^(\d{4}(-\d{2})?|undated)$/, 'must be "2026-10", "2026" or "undated", in quotes'),
  confidence,
  note: z.string().optional(),
});
export type LessonSource = z.infer<typeof source>;

/** The front matter of a lesson.md. */
export const lessonFrontMatter = z.strictObject({
  title: z.string().min(5).max(80),
  /** One sentence for cards and search results. */
  summary: z.string().min(40).max(220),
  level: z.enum(["junior", "mid", "senior"]),
  access: z.enum(["free", "premium"]),
  updated: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2026-11-23, in quotes"),
  /** Each completes "After this lesson you can ...". */
  objectives: z.array(z.string().min(10)).min(3).max(6),
  /** What to remember, one sentence each. */
  takeaways: z.array(z.string().min(10)).min(4).max(9),
  sources: z.array(source).min(2),
});
type LessonFrontMatter = z.infer<typeof lessonFrontMatter>;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");

/** interview.yaml: a list of these. All texts are Markdown. */
export const interviewFile = z.array(
  z.strictObject({
    id: slug,
    level: z.enum(["junior", "mid", "senior"]),
    question: z.string().min(10),
    /** What one says in thirty seconds. */
    short: z.string().min(40),
    /** What one says in two minutes. */
    medium: z.string().min(120),
    /** What one adds when asked to go deep. */
    deep: z.string().min(120),
    keyPoints: z.array(z.string().min(5)).min(2),
    traps: z.array(z.string().min(5)).min(1),
    followUps: z.array(z.string().min(5)).min(1),
  }),
);
export type InterviewQuestion = z.infer<typeof interviewFile>[number];

/** questions.yaml: a list of questions of any kind. */
export const questionsFile: z.ZodType<Question[]> = z.array(questionSchema);

/** runs.yaml: named runs of the lesson's definitions. The content check runs each and compares. */
export const runsFile = z.record(
  slug,
  z.strictObject({
    machine: z.string(),
    /** What the run shows, one sentence. */
    shows: z.string().min(10),
    type: z.enum(["STANDARD", "EXPRESS"]).default("STANDARD"),
    input: z.json(),
    /** What answers the tasks; an empty world by default. */
    world: World.optional(),
    expect: z.strictObject({
      status: z.enum(["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"]),
      output: z.json().optional(),
      error: z.string().optional(),
    }),
  }),
);
export type LessonRun = z.infer<typeof runsFile>[string];

/** A lesson as its folder gives it: everything, premium text and answer keys too. Never hand a whole one to a page. */
export interface Lesson extends LessonFrontMatter {
  readonly slug: string;
  /** Folder, from the project's root. */
  readonly folder: string;
  /** Place in its topic, counted from 1; numbers may have gaps where lessons are still to come. */
  readonly number: number;
  /** Reading, questions and interview answers together, computed. */
  readonly minutes: number;
  readonly outline: readonly Heading[];
  readonly free: TextTree;
  readonly premium: TextTree | undefined;
  readonly blocks: readonly PlacedBlock[];
  /** Texts of definitions/<name>.asl.json by name. */
  readonly machines: Readonly<Record<string, string>>;
  readonly runs: Readonly<Record<string, LessonRun>>;
  readonly questions: readonly Question[];
  readonly interview: readonly InterviewQuestion[];
}

import { z } from "zod";
import type { Drill } from "@/lib/drills";
import type { Term } from "./glossary";
import type { Lesson } from "./lesson";

/** module.yaml: the module, and every topic it will have. */
export const moduleFile = z.strictObject({
  title: z.string().min(5),
  summary: z.string().min(40),
  /** Where the module honestly stands, shown on its page. */
  standing: z.string().min(40),
  groups: z.array(
    z.strictObject({
      title: z.string().min(3),
      topics: z.array(z.strictObject({ number: z.int().min(1), title: z.string().min(3), about: z.string().min(5) })).min(1),
    }),
  ),
});
type ModuleFile = z.infer<typeof moduleFile>;

/** topic.yaml: a topic, and the lessons planned for it in order. */
export const topicFile = z.strictObject({
  title: z.string().min(5),
  summary: z.string().min(40),
  /** Every lesson of the course, written or not: slug, title and what the learner can do after it. */
  lessons: z
    .array(z.strictObject({ number: z.int().min(1), slug: z.string(), title: z.string().min(5), after: z.string().min(10) }))
    .min(1),
});
type TopicFile = z.infer<typeof topicFile>;

export interface Topic extends Omit<TopicFile, "lessons"> {
  readonly slug: string;
  readonly number: number;
  readonly lessons: readonly Lesson[];
  readonly drills: readonly Drill[];
  readonly glossary: readonly Term[];
  /** Lessons of the plan that have no folder yet. */
  readonly planned: TopicFile["lessons"];
}

export interface Module extends ModuleFile {
  readonly slug: string;
  readonly topics: readonly Topic[];
}

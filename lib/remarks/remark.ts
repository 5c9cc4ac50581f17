import { z } from "zod";

const MAX_TEXT = 4000;
const MIN_TEXT = 5;
/** AWS takes no longer definition; a world may be as long again. */
const MAX_DEFINITION = 1_048_576;

/** What can be found wrong. */
const remarkKinds = ["lesson", "question", "interview", "exercise", "result", "mock"] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** A run to look at: texts as they stood in the editor. */
export const attachedRun = z.object({
  definition: z.string().max(MAX_DEFINITION),
  /** JSON texts. */
  input: z.string().max(MAX_DEFINITION),
  world: z.string().max(MAX_DEFINITION),
  seed: z.int().min(0),
  type: z.enum(["STANDARD", "EXPRESS"]),
});
export type AttachedRun = z.output<typeof attachedRun>;

/** What a reader sends. */
export const remarkForm = z.object({
  kind: z.enum(remarkKinds),
  /** The page's path, which the author opens. */
  page: z
    .string()
    .max(300)
    .regex(/^\/(?![/\\])[^\\\s]*$/),
  /** The block within the page: a heading's or a question's id, a test's name; empty for the whole. */
  part: z.string().max(200),
  text: z.string().trim().min(MIN_TEXT).max(MAX_TEXT),
  run: attachedRun.optional(),
});
export type RemarkForm = z.output<typeof remarkForm>;

/** @returns what the remark is about, by its page: the slug of an exercise, or the page's path without its first part. */
export function subjectOf({ page }: Pick<RemarkForm, "page">): string {
  const [path = ""] = page.split(/[?#]/);
  return path.split("/").slice(2).join("/");
}

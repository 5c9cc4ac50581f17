import "server-only";
import { type ShownQuestion, shownQuestion } from "@/app/_parts/question-sets/shown-question";
import type { ReadSet } from "@/lib/question-sets";

/** What the server read in a draft, its texts rendered. */
export interface ShownDraft extends Pick<ReadSet, "problems" | "blueprint"> {
  readonly questions: readonly ShownQuestion[];
}

export function shownDraft({ problems, blueprint, questions }: ReadSet): ShownDraft {
  return { problems, blueprint, questions: questions.map(shownQuestion) };
}

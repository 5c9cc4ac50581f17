import "server-only";
import { database } from "./client";

export interface DraftText {
  readonly exerciseSlug: string;
  readonly definition: string;
}

/** Stores the drafts of exercises that have none yet. @returns the slugs of those that had one already, which stays as it is. */
export async function createMissingDrafts(userId: string, drafts: readonly DraftText[]): Promise<string[]> {
  const slugs = drafts.map(({ exerciseSlug }) => exerciseSlug);
  const rows = await database().draft.findMany({ select: { exerciseSlug: true }, where: { userId, exerciseSlug: { in: slugs } } });
  const there = rows.map(({ exerciseSlug }) => exerciseSlug);
  const missing = drafts.filter(({ exerciseSlug }) => !there.includes(exerciseSlug));
  await database().draft.createMany({ data: missing.map((draft) => ({ userId, ...draft })), skipDuplicates: true });
  return there;
}

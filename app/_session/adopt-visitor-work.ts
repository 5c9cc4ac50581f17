import { allDrafts, type Draft, keepDraft } from "@/app/_simulator/journal/journal";
import { adopt } from "./adopt-action";

const EXERCISE = "exercise:";

/** Work the account has not taken over, or that was changed since it did. */
const isNew = ({ key, adoptedAtMs, updatedAtMs }: Draft) =>
  key.startsWith(EXERCISE) && (adoptedAtMs === undefined || adoptedAtMs < updatedAtMs);

/**
 * Hands what is in this browser's journal to the account that is signed in, once. The journal keeps it, too.
 * @returns whether the account got anything new; false also when the server does not answer, and then it is tried again next time.
 */
export async function adoptVisitorWork(): Promise<boolean> {
  const drafts = (await allDrafts()).filter(isNew);
  if (drafts.length === 0) return false;
  const work = drafts.map(({ key, definition, checkedAtMs }) => ({
    exerciseSlug: key.slice(EXERCISE.length),
    definition,
    isChecked: checkedAtMs !== undefined,
  }));
  try {
    const adopted = await adopt({ drafts: work, lessonPaths: [] });
    if (!adopted.ok) return false;
    const adoptedAtMs = Date.now();
    await Promise.all(drafts.map((draft) => keepDraft({ ...draft, adoptedAtMs })));
    return adopted.value.drafts.length + adopted.value.passed.length > 0;
  } catch {
    return false;
  }
}

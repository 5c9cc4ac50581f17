import { allDrafts, type Draft, keepDraft } from "@/app/_simulator/journal/journal";
import { clearBrowserRecord, readBrowserRecord } from "@/app/_study/browser-record";
import { adopt } from "./adopt-action";

const EXERCISE = "exercise:";

/** Work the account has not taken over, or that was changed since it did. */
const isNew = ({ key, adoptedAtMs, updatedAtMs }: Draft) =>
  key.startsWith(EXERCISE) && (adoptedAtMs === undefined || adoptedAtMs < updatedAtMs);

/**
 * Hands what this browser keeps to the account that is signed in, once: drafts, which the journal keeps, too, and lessons read, notes, marks and answers.
 * @returns whether the account got anything new; false also when the server does not answer, and then it is tried again next time.
 */
export async function adoptVisitorWork(): Promise<boolean> {
  const drafts = (await allDrafts()).filter(isNew);
  const { read, places, notes, interview, answers } = readBrowserRecord();
  const kept = read.length + places.length + notes.length + interview.length + Object.keys(answers).length;
  if (drafts.length === 0 && kept === 0) return false;
  const work = drafts.map(({ key, definition, checkedAtMs }) => ({
    exerciseSlug: key.slice(EXERCISE.length),
    definition,
    isChecked: checkedAtMs !== undefined,
  }));
  try {
    const adopted = await adopt({ drafts: work, study: { read, places, notes, interview, answers } });
    if (!adopted.ok) return false;
    clearBrowserRecord();
    const adoptedAtMs = Date.now();
    await Promise.all(drafts.map((draft) => keepDraft({ ...draft, adoptedAtMs })));
    return adopted.value.drafts.length + adopted.value.passed.length + kept > 0;
  } catch {
    return false;
  }
}

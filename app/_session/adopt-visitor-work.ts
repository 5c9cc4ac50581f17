import { adoptDrafts } from "@/app/_drafts/adopt-drafts";
import { entriesOf } from "@/app/_drafts/browser-journal";
import { clearBrowserRecord, readBrowserRecord } from "@/app/_study/browser-record";
import { adopt } from "./adopt-action";

const EXERCISE = "exercise:";
const VISITOR = "";
const MOST_CHECKED = 100;

/**
 * Hands what this browser keeps to the account that is signed in, once: drafts, lessons read, notes, marks and answers. Exercises that passed here
 * are graded by the server.
 * @returns whether the account got anything new; false also when the server does not answer, and then it is tried again next time.
 */
export async function adoptVisitorWork(): Promise<boolean> {
  const drafts = await entriesOf(VISITOR);
  const { read, places, notes, interview, answers } = readBrowserRecord();
  const kept = read.length + places.length + notes.length + interview.length + Object.keys(answers).length;
  const checked = drafts.flatMap(({ key, texts, isChecked }) => {
    const { definition } = texts ?? {};
    return key.startsWith(EXERCISE) && isChecked && definition !== undefined
      ? [{ exerciseSlug: key.slice(EXERCISE.length), definition }]
      : [];
  });
  try {
    const adopted = await adopt({ checked: checked.slice(0, MOST_CHECKED), study: { read, places, notes, interview, answers } });
    if (!adopted.ok) return false;
    clearBrowserRecord();
    await adoptDrafts(adopted.value.account);
    return drafts.length + kept > 0;
  } catch {
    return false;
  }
}

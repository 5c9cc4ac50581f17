import "server-only";
import { keepInterviewMark } from "@/lib/db/interview-marks";
import { createLessonMarks, deleteLessonMark } from "@/lib/db/lesson-marks";
import { keepLessonPlace } from "@/lib/db/lesson-places";
import { countNotes, deleteNote, keepNote } from "@/lib/db/notes";
import { accept, refuse, type Result } from "@/lib/kernel";
import { noteOutcome, type Rating } from "@/lib/reviews";
import type { InterviewMark, Note, StudyChange } from "./study-record";
import { interviewRow, noteRow, placeRow } from "./study-rows";

/** More than anyone reads again; it keeps one account from filling the database. */
const MOST_NOTES = 2000;

/** Keeps one change of the learner's record. @returns a refusal when there are too many notes already. */
export async function keepChange({ id }: { readonly id: string }, change: StudyChange): Promise<Result<undefined, "too-many-notes">> {
  switch (change.kind) {
    case "read":
      if (change.isRead) await createLessonMarks(id, [change.lessonPath]);
      else await deleteLessonMark(id, change.lessonPath);
      break;
    case "place":
      await keepLessonPlace(id, placeRow(change.place));
      break;
    case "note":
      return keepNoteWithinLimit(id, change.note);
    case "drop-note":
      await deleteNote(id, change.id);
      break;
    case "interview":
      await keepInterviewMark(id, interviewRow(change.mark));
      await noteOutcome(
        { id },
        { kind: "interview", subject: change.mark.questionSlug },
        { rating: ratingOf(change.mark), spentMs: 0, now: new Date() },
      );
      break;
  }
  return accept(undefined);
}

async function keepNoteWithinLimit(userId: string, note: Note): Promise<Result<undefined, "too-many-notes">> {
  if ((await countNotes(userId)) >= MOST_NOTES) return refuse("too-many-notes");
  await keepNote(userId, noteRow(note));
  return accept(undefined);
}

/** A trap or half of the key points is not known yet: it is queued. */
function ratingOf({ mark }: InterviewMark): Rating {
  if (mark <= 1) return 1;
  return mark === 2 ? 3 : 4;
}

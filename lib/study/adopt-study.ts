import "server-only";
import { createMissingInterviewMarks } from "@/lib/db/interview-marks";
import { createLessonMarks } from "@/lib/db/lesson-marks";
import { keepLessonPlace } from "@/lib/db/lesson-places";
import { createMissingNotes } from "@/lib/db/notes";
import type { StudyRecord } from "./study-record";
import { interviewRow, noteRow, placeRow } from "./study-rows";

/**
 * Takes over what a visitor's browser kept. Nothing the account has already is overwritten, so doing it twice changes nothing.
 * Tallies of drills stay behind: the server keeps only what it has marked itself.
 */
export async function adoptStudy({ id }: { readonly id: string }, record: Omit<StudyRecord, "drills">): Promise<void> {
  await createLessonMarks(id, record.read);
  await createMissingNotes(id, record.notes.map(noteRow));
  await createMissingInterviewMarks(id, record.interview.map(interviewRow));
  for (const place of record.places) await keepLessonPlace(id, placeRow(place));
}

import type { InterviewMarkRow } from "@/lib/db/interview-marks";
import type { LessonPlaceRow } from "@/lib/db/lesson-places";
import type { NoteRow } from "@/lib/db/notes";
import type { InterviewMark, LessonPlace, Note } from "./study-record";

export function placeRow({ seenAtMs, ...place }: LessonPlace): LessonPlaceRow {
  return { ...place, seenAt: past(seenAtMs) };
}

export function noteRow({ createdAtMs, ...note }: Note): NoteRow {
  return { ...note, createdAt: past(createdAtMs) };
}

export function interviewRow({ markedAtMs, points, ...mark }: InterviewMark): InterviewMarkRow {
  return { ...mark, points: [...points], markedAt: past(markedAtMs) };
}

/** A browser's clock may be ahead: what it kept is from now at the latest. */
function past(ms: number): Date {
  return new Date(Math.min(ms, Date.now()));
}

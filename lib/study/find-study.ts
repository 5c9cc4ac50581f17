import "server-only";
import { findInterviewMarks } from "@/lib/db/interview-marks";
import { findLessonMarks } from "@/lib/db/lesson-marks";
import { findLessonPlaces } from "@/lib/db/lesson-places";
import { findNotes } from "@/lib/db/notes";
import { findAnswered } from "@/lib/db/quiz-answers";
import { QUESTION } from "./keep-answer";
import { DRILL } from "./keep-drill";
import type { StudyRecord } from "./study-record";

/** Everything of the learner's own that the pages of the course show. */
export async function findStudy({ id }: { readonly id: string }): Promise<StudyRecord> {
  const [read, places, notes, interview, drills, answers] = await Promise.all([
    findLessonMarks(id),
    findLessonPlaces(id),
    findNotes(id),
    findInterviewMarks(id),
    findAnswered(id, DRILL),
    findAnswered(id, QUESTION),
  ]);
  return {
    read,
    places: places.map(({ seenAt, ...place }) => ({ ...place, seenAtMs: seenAt.getTime() })),
    notes: notes.map(({ createdAt, ...note }) => ({ ...note, createdAtMs: createdAt.getTime() })),
    interview: interview.map(({ markedAt, ...mark }) => ({ ...mark, markedAtMs: markedAt.getTime() })),
    drills: Object.fromEntries([...drills].map(([questionId, right]) => [questionId.slice(DRILL.length), right])),
    answers: Object.fromEntries([...answers].map(([questionId, isRight]) => [questionId.slice(QUESTION.length), { isRight, answer: [] }])),
  };
}

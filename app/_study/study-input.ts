import { z } from "zod";

const LessonPath = z.string().regex(/^[a-z0-9-]{1,80}(\/[a-z0-9-]{1,80}){2}$/);
const HeadingId = z.string().max(200);
const Moment = z.number().int().min(0).max(8.64e15);

const Place = z.object({ lessonPath: LessonPath, headingId: HeadingId, seenAtMs: Moment });
const NoteShape = z.object({
  id: z.string().regex(/^[a-z0-9-]{8,40}$/),
  lessonPath: LessonPath,
  headingId: HeadingId,
  quote: z.string().max(2000),
  before: z.string().max(200),
  text: z.string().max(4000),
  createdAtMs: Moment,
});
const Mark = z.object({
  questionSlug: z.string().regex(/^[a-z0-9-]{1,80}$/),
  mark: z.int().min(0).max(3),
  points: z.array(z.int().min(0).max(40)).max(40),
  said: z.string().max(8000),
  markedAtMs: Moment,
});

/** One change, as a browser sends it. */
export const StudyChangeInput = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("read"), lessonPath: LessonPath, isRead: z.boolean() }),
  z.object({ kind: z.literal("place"), place: Place }),
  z.object({ kind: z.literal("note"), note: NoteShape }),
  z.object({ kind: z.literal("drop-note"), id: NoteShape.shape.id }),
  z.object({ kind: z.literal("interview"), mark: Mark }),
]);

/** Which question it answers: its lesson and its id, joined by a colon. */
const QuestionKey = z.string().regex(/^[a-z0-9-]{1,80}:[a-z0-9-]{1,80}$/);
const Given = z.object({ answer: z.array(z.string().max(4000)).min(1).max(12) });

/** A visitor's whole record, as a browser hands it over. Verdicts are left out: the server trusts only its own marking, and marks the answers again. */
export const StudyRecordInput = z.object({
  read: z.array(LessonPath).max(500),
  places: z.array(Place).max(500),
  notes: z.array(NoteShape).max(2000),
  interview: z.array(Mark).max(500),
  answers: z.record(QuestionKey, Given).catch({}),
});

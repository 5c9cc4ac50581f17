/** How far a lesson was read; `headingId` is empty at its top. */
export interface LessonPlace {
  /** module/topic/lesson. */
  readonly lessonPath: string;
  readonly headingId: string;
  readonly seenAtMs: number;
}

/** A passage highlighted, something written to it, or both. */
export interface Note {
  /** Drawn by the browser that made it; the same wherever the note goes. */
  readonly id: string;
  readonly lessonPath: string;
  /** The heading it stands under; empty above the first. */
  readonly headingId: string;
  /** The words highlighted; empty for a note to the whole lesson. */
  readonly quote: string;
  /** The words before them, which tell equal passages apart. */
  readonly before: string;
  /** What was written; empty for a mere highlight. */
  readonly text: string;
  readonly createdAtMs: number;
}

/** A learner's own mark for an answer to an interview question. */
export interface InterviewMark {
  readonly questionSlug: string;
  /** 0 a trap, 1 half of it, 2 all, 3 more than all. */
  readonly mark: number;
  /** Places of the key points made, counted from 0. */
  readonly points: readonly number[];
  /** What was typed; empty when it was only thought or said. */
  readonly said: string;
  readonly markedAtMs: number;
}

/** The last answer given to a lesson's question. */
export interface GivenAnswer {
  /** Whether it, or one before it, was right. */
  readonly isRight: boolean;
  /** What was handed in; empty where the account keeps it. */
  readonly answer: readonly string[];
}

/** What a learner keeps beside exercises: the same shape in the account and, for a visitor, in the browser. */
export interface StudyRecord {
  /** Lessons marked as read: module/topic/lesson. */
  readonly read: readonly string[];
  /** The latest first. */
  readonly places: readonly LessonPlace[];
  /** The oldest first. */
  readonly notes: readonly Note[];
  readonly interview: readonly InterviewMark[];
  /** Drills tried, by slug; true where one was answered rightly. */
  readonly drills: Readonly<Record<string, boolean>>;
  /** Questions answered, by lesson and id joined by a colon. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
}

/** One thing that changes in a record. */
export type StudyChange =
  | { readonly kind: "read"; readonly lessonPath: string; readonly isRead: boolean }
  | { readonly kind: "place"; readonly place: LessonPlace }
  | { readonly kind: "note"; readonly note: Note }
  | { readonly kind: "drop-note"; readonly id: string }
  | { readonly kind: "interview"; readonly mark: InterviewMark };

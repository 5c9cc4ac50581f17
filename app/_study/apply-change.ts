import type { StudyChange, StudyRecord } from "@/lib/study";

export const EMPTY_RECORD: StudyRecord = { read: [], places: [], notes: [], interview: [], drills: {}, answers: {} };

/** @returns the record after a change; the given one stays as it is. */
export function applyChange(record: StudyRecord, change: StudyChange): StudyRecord {
  switch (change.kind) {
    case "read": {
      const others = record.read.filter((path) => path !== change.lessonPath);
      return { ...record, read: change.isRead ? [...others, change.lessonPath] : others };
    }
    case "place": {
      const others = record.places.filter(({ lessonPath }) => lessonPath !== change.place.lessonPath);
      return { ...record, places: [change.place, ...others] };
    }
    case "note": {
      const known = record.notes.some(({ id }) => id === change.note.id);
      const notes = known ? record.notes.map((note) => (note.id === change.note.id ? change.note : note)) : [...record.notes, change.note];
      return { ...record, notes };
    }
    case "drop-note":
      return { ...record, notes: record.notes.filter(({ id }) => id !== change.id) };
    case "interview": {
      const others = record.interview.filter(({ questionSlug }) => questionSlug !== change.mark.questionSlug);
      return { ...record, interview: [...others, change.mark] };
    }
  }
}

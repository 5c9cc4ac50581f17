import { studyStore } from "@/app/_study/study-store";
import type { Note } from "@/lib/study";
import type { Passage } from "./passage";

/** Adds a note to a lesson, empty so far; without words to stand at it is one to the whole lesson. @returns its id. */
export function addNote(lessonPath: string, { quote, before }: Passage, headingId: string): string {
  const note: Note = { id: crypto.randomUUID(), lessonPath, headingId, quote, before, text: "", createdAtMs: Date.now() };
  void studyStore.change({ kind: "note", note });
  return note.id;
}

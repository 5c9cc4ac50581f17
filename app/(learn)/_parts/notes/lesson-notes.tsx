"use client";
import { useEffect, useState } from "react";
import { useStudy } from "@/app/_study/use-study";
import type { Note } from "@/lib/study";
import { addNote } from "./add-note";
import { NoteItem } from "./note-item";
import { headingBefore, rangeOf } from "./passage";
import { SelectionBar } from "./selection-bar";

const TEXT_ID = "lesson-text";
const HIGHLIGHT = "stepwise-note";

/** The reader's notes to a lesson: passages painted in the text, a bar for words that are selected, and the list. */
export function LessonNotes({
  path,
  openId,
}: {
  readonly path: string /** The note to write in at once. */;
  readonly openId: string | undefined;
}) {
  const { record, isSignedIn } = useStudy();
  const notes = record.notes.filter(({ lessonPath }) => lessonPath === path);
  const [takenId, setTakenId] = useState<string | undefined>();
  usePaint(notes);
  return (
    <>
      <SelectionBar
        textId={TEXT_ID}
        onTake={(passage, range, withNote) => {
          const text = document.getElementById(TEXT_ID);
          const id = addNote(path, passage, text === null ? "" : headingBefore(text, range));
          if (withNote) setTakenId(id);
        }}
      />
      {notes.length === 0 ? null : (
        <section aria-labelledby="notes" className="grid grid-cols-1 gap-3">
          <h2 id="notes" className="scroll-mt-24 text-xl">
            Your notes to this lesson
          </h2>
          <ul className="grid grid-cols-1 gap-3 [&]:list-none [&]:pl-0">
            {notes.map((note) => (
              <NoteItem key={note.id} note={note} isOpen={note.id === openId || note.id === takenId} href={`#${note.headingId}`} />
            ))}
          </ul>
          <p className="text-sm text-muted">
            {isSignedIn ? "Kept with your account" : "Kept in this browser until you have an account"}.{" "}
            <a href="/notes" className="text-accent underline underline-offset-4">
              All notes
            </a>
          </p>
        </section>
      )}
    </>
  );
}

/** Paints the passages without touching the page's elements. Where the browser cannot, the list still has them. */
function usePaint(notes: readonly Note[]): void {
  useEffect(() => {
    const text = document.getElementById(TEXT_ID);
    if (text === null || !("highlights" in CSS)) return;
    const ranges = notes.flatMap((note) => (note.quote === "" ? [] : (rangeOf(text, note) ?? [])));
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(HIGHLIGHT);
    };
  }, [notes]);
}

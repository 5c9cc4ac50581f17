"use client";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Textarea } from "@/app/_parts/ui/textarea";
import { studyStore } from "@/app/_study/study-store";
import type { Note } from "@/lib/study";

/** One note: the words it stands at, what was written, and the ways to change and drop it. */
export function NoteItem({ note, isOpen, href }: { readonly note: Note; readonly isOpen: boolean; readonly href: string }) {
  const [text, setText] = useState<string | undefined>(isOpen ? note.text : undefined);
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen);
    if (isOpen) setText(note.text);
  }
  return (
    <li className="grid grid-cols-1 gap-2 rounded-control border border-line bg-raised px-4 py-3 wrap-anywhere">
      {note.quote === "" ? null : (
        <a href={href} className="border-l-3 border-caught pl-3 text-muted hover:text-ink">
          {note.quote}
        </a>
      )}
      {text === undefined ? (
        <>
          {note.text === "" ? null : <p className="whitespace-pre-wrap">{note.text}</p>}
          <p className="flex gap-2">
            <Button
              size="sm"
              variant="quiet"
              onClick={() => {
                setText(note.text);
              }}
            >
              {note.text === "" ? "Write to it" : "Change"}
            </Button>
            <Button
              size="sm"
              variant="quiet"
              onClick={() => {
                void studyStore.change({ kind: "drop-note", id: note.id });
              }}
            >
              Delete
            </Button>
          </p>
        </>
      ) : (
        <form
          className="grid gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void studyStore.change({ kind: "note", note: { ...note, text: text.trim() } });
            setText(undefined);
          }}
        >
          <Textarea
            rows={3}
            maxLength={4000}
            aria-label="Your note"
            autoFocus
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
          <p className="flex gap-2">
            <Button size="sm" type="submit" variant="primary">
              Keep
            </Button>
            <Button
              size="sm"
              variant="quiet"
              onClick={() => {
                setText(undefined);
                // Nothing stands in it, and it stands at nothing.
                if (note.quote === "" && note.text === "") void studyStore.change({ kind: "drop-note", id: note.id });
              }}
            >
              Leave it
            </Button>
          </p>
        </form>
      )}
    </li>
  );
}

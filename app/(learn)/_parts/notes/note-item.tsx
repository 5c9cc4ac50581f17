"use client";
import { useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { Textarea } from "@/app/_parts/ui/textarea";
import { useTextDraft } from "@/app/_drafts/use-text-draft";
import { studyStore } from "@/app/_study/study-store";
import type { Note } from "@/lib/study";

/** One note: the words it stands at, what was written, and the ways to change and drop it. */
export function NoteItem({ note, isOpen, href }: { readonly note: Note; readonly isOpen: boolean; readonly href: string }) {
  const [isWriting, setIsWriting] = useState(isOpen);
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen);
    if (isOpen) setIsWriting(true);
  }
  return (
    <li className="grid grid-cols-1 gap-2 rounded-control border border-line bg-raised px-4 py-3 wrap-anywhere">
      {note.quote === "" ? null : (
        <a href={href} className="border-l-3 border-caught pl-3 text-muted hover:text-ink">
          {note.quote}
        </a>
      )}
      {!isWriting ? (
        <>
          {note.text === "" ? null : <p className="whitespace-pre-wrap">{note.text}</p>}
          <p className="flex gap-2">
            <Button
              size="sm"
              variant="quiet"
              onClick={() => {
                setIsWriting(true);
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
        <NoteEditor
          note={note}
          onDone={() => {
            setIsWriting(false);
          }}
        />
      )}
    </li>
  );
}

/** Where a note is written. What is typed and not kept yet is there again when it is next opened, after whatever happened in between. */
function NoteEditor({ note, onDone }: { readonly note: Note; readonly onDone: () => void }) {
  const draft = useTextDraft(`note:${note.id}`);
  const [typed, setTyped] = useState<string | undefined>();
  const text = typed ?? draft.text ?? note.text;
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void studyStore.change({ kind: "note", note: { ...note, text: text.trim() } });
        draft.keep(null);
        onDone();
      }}
    >
      <Textarea
        rows={3}
        maxLength={4000}
        aria-label="Your note"
        autoFocus
        value={text}
        onChange={(event) => {
          setTyped(event.target.value);
          draft.keep(event.target.value);
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
            draft.keep(null);
            onDone();
            // Nothing stands in it, and it stands at nothing.
            if (note.quote === "" && note.text === "") void studyStore.change({ kind: "drop-note", id: note.id });
          }}
        >
          Leave it
        </Button>
      </p>
    </form>
  );
}

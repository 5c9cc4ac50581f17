"use client";
import { Check, PenLine } from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { studyStore } from "@/app/_study/study-store";
import { useStudy } from "@/app/_study/use-study";
import { addNote } from "./notes/add-note";

const HouseNotice = dynamic(() => import("@/app/_parts/house-notice").then((module) => module.HouseNotice), { ssr: false });
const LessonKeys = dynamic(() => import("./lesson-keys").then((module) => module.LessonKeys), { ssr: false });
const LessonNotes = dynamic(() => import("./notes/lesson-notes").then((module) => module.LessonNotes), { ssr: false });

/** What a reader does with a lesson: mark it as read, write notes, highlight, go by keys. The notes' code comes when there is one, or when words are selected. */
export function LessonEnd({ path }: { readonly path: string }) {
  const { record, isUnkept } = useStudy();
  const [writtenId, setWrittenId] = useState<string | undefined>();
  const hasSelected = useFirstSelection();
  const hydrated = useHydrated();
  const isRead = record.read.includes(path);
  const hasNotes = record.notes.some(({ lessonPath }) => lessonPath === path);
  return (
    <section aria-label="Your reading" data-print="hide" className="mt-14 grid max-w-measure grid-cols-1 gap-5">
      <div className="flex flex-wrap items-center gap-3">
        <Button
          variant={isRead ? "secondary" : "primary"}
          disabled={!hydrated}
          aria-pressed={isRead}
          onClick={() => {
            void studyStore.change({ kind: "read", lessonPath: path, isRead: !isRead });
          }}
        >
          <Check aria-hidden />
          {isRead ? "Read" : "Mark as read"}
        </Button>
        <Button
          id="write-note"
          disabled={!hydrated}
          onClick={() => {
            setWrittenId(addNote(path, { quote: "", before: "" }, ""));
          }}
        >
          <PenLine aria-hidden />
          Write a note
        </Button>
        <span className="text-sm text-muted">Select words in the text to highlight them. Press ? for the keys.</span>
      </div>
      {isUnkept ? (
        <p role="alert" className="text-sm text-failed-ink">
          The last change could not be kept. Check your connection, then try again.
        </p>
      ) : null}
      {hasNotes || hasSelected ? <LessonNotes path={path} openId={writtenId} /> : null}
      <HouseNotice seed={path} />
      <LessonKeys />
    </section>
  );
}

/** Whether words of the lesson have been selected since the page was opened. */
function useFirstSelection(): boolean {
  const [hasSelected, setSelected] = useState(false);
  useEffect(() => {
    const onSelection = (): void => {
      const selection = document.getSelection();
      const text = document.getElementById("lesson-text");
      if (selection === null || selection.isCollapsed || !text?.contains(selection.anchorNode)) return;
      setSelected(true);
      document.removeEventListener("selectionchange", onSelection);
    };
    document.addEventListener("selectionchange", onSelection);
    return () => {
      document.removeEventListener("selectionchange", onSelection);
    };
  }, []);
  return hasSelected;
}

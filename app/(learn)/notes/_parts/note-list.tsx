"use client";
import type { Route } from "next";
import Link from "next/link";
import { NoteItem } from "@/app/(learn)/_parts/notes/note-item";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { Skeleton } from "@/app/_parts/ui/skeleton";
import { useStudy } from "@/app/_study/use-study";

/** All notes of the reader, by lesson in course order. Those of a lesson that is gone come last, and are not lost. */
export function NoteList({
  lessons,
}: {
  readonly lessons: readonly { readonly path: string; readonly title: string; readonly href: Route }[];
}) {
  const { record, isKnown, isSignedIn } = useStudy();
  if (!isKnown) return <Skeleton className="h-40" />;
  if (record.notes.length === 0) {
    return (
      <EmptyState title="No notes yet" action={<ButtonLink href="/learn">Open a lesson</ButtonLink>}>
        Select words in a lesson to highlight them, or press n there to write a note.
      </EmptyState>
    );
  }
  const known = new Set(lessons.map(({ path }) => path));
  const gone = record.notes.filter(({ lessonPath }) => !known.has(lessonPath));
  return (
    <div className="grid grid-cols-1 gap-8">
      <p className="text-sm text-muted">
        {record.notes.length === 1 ? "One note" : `${record.notes.length} notes`},{" "}
        {isSignedIn ? "kept with your account." : "kept in this browser. An account takes them over when you sign up."}
      </p>
      {lessons.map(({ path, title, href }) => {
        const notes = record.notes.filter(({ lessonPath }) => lessonPath === path);
        return notes.length === 0 ? null : (
          <section key={path} aria-label={title} className="grid grid-cols-1 gap-3">
            <h2 className="text-xl">
              <Link href={href} prefetch={false} className="hover:text-accent hover:underline">
                {title}
              </Link>
            </h2>
            <ul className="grid grid-cols-1 gap-3 [&]:list-none [&]:pl-0">
              {notes.map((note) => (
                <NoteItem key={note.id} note={note} isOpen={false} href={`${href}#${note.headingId}`} />
              ))}
            </ul>
          </section>
        );
      })}
      {gone.length === 0 ? null : (
        <section aria-label="Lessons that are gone" className="grid grid-cols-1 gap-3">
          <h2 className="text-xl">From lessons that are gone</h2>
          <ul className="grid grid-cols-1 gap-3 [&]:list-none [&]:pl-0">
            {gone.map((note) => (
              <NoteItem key={note.id} note={note} isOpen={false} href="/learn" />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

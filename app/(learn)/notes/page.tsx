import type { Metadata } from "next";
import { lessonHref } from "@/app/(learn)/_parts/lesson-href";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { listLessons } from "@/lib/catalog";
import { NoteList } from "./_parts/note-list";

export const metadata: Metadata = {
  title: "My notes",
  description: "What you highlighted and wrote in the lessons.",
  alternates: { canonical: "/notes" },
  robots: { index: false },
};

/** The titles come from the build; the notes from the account, or from the browser of a visitor. */
export default function Notes() {
  const lessons = listLessons().map(({ path, card }) => {
    return { path: `${path.module}/${path.topic}/${path.lesson}`, title: card.title, href: lessonHref(path) };
  });
  return (
    <Container>
      <div className="max-w-measure">
        <PageHeader title="My notes" lead="What you highlighted and wrote in the lessons." />
        <NoteList lessons={lessons} />
      </div>
    </Container>
  );
}

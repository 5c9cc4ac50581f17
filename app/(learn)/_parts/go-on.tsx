"use client";
import type { Route } from "next";
import Link from "next/link";
import { useStudy } from "@/app/_study/use-study";

interface Readable {
  /** module/topic/lesson. */
  readonly path: string;
  readonly title: string;
  readonly href: Route;
}

/** The way back to where one stopped reading; after a lesson that is read, on to the next. Nothing for one who has not begun. */
export function GoOn({ lessons }: { readonly lessons: readonly Readable[] }) {
  const { places, read } = useStudy().record;
  const place = places.find(({ lessonPath }) => lessons.some(({ path }) => path === lessonPath));
  const index = lessons.findIndex(({ path }) => path === place?.lessonPath);
  const current = lessons[index];
  if (place === undefined || current === undefined) return null;
  const isRead = read.includes(current.path);
  const target = isRead ? lessons.slice(index + 1).find(({ path }) => !read.includes(path)) : current;
  if (target === undefined) return null;
  const anchor = isRead || place.headingId === "" ? "" : `#${place.headingId}`;
  return (
    <p className="mb-8 flex max-w-measure flex-wrap items-baseline gap-x-3 gap-y-1 rounded-state border border-accent/30 bg-accent-wash px-5 py-4">
      <span className="text-muted">{isRead ? "Next for you" : "Go on where you were"}</span>
      <Link href={`${target.href}${anchor}` as Route} prefetch={false} className="font-medium text-accent underline underline-offset-4">
        {target.title}
      </Link>
    </p>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LessonPage } from "@/app/(learn)/_parts/lesson-page";
import { lessonMetadata } from "@/app/(learn)/_parts/lesson-metadata";
import { findLesson, listLessons, type LessonPath } from "@/lib/catalog";

/** Free lessons alone are built ahead; next.config.js sends a premium lesson's address to the page that asks who is reading. */
export const dynamicParams = false;

export function generateStaticParams(): LessonPath[] {
  return listLessons().flatMap(({ path, card }) => (card.access === "free" ? [path] : []));
}

interface Props {
  readonly params: Promise<LessonPath>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return lessonMetadata(await params);
}

export default async function FreeLesson({ params }: Props) {
  const path = await params;
  const lesson = findLesson(path, null);
  if (lesson === undefined) notFound();
  return <LessonPage lesson={lesson} path={path} />;
}

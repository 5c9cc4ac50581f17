import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { currentUser } from "@/app/_session/current-user";
import { LessonPage } from "@/app/(learn)/_parts/lesson-page";
import { lessonMetadata } from "@/app/(learn)/_parts/lesson-metadata";
import { findLesson, type LessonPath } from "@/lib/catalog";

/** Made anew for every request: what it shows depends on who asks. */
export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<LessonPath>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return lessonMetadata(await params);
}

export default async function PremiumLesson({ params }: Props) {
  const path = await params;
  const lesson = findLesson(path, await currentUser());
  if (lesson === undefined || lesson.access === "free") notFound();
  return <LessonPage lesson={lesson} path={path} />;
}

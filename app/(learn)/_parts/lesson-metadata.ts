import type { Metadata } from "next";
import { previewMetadata } from "@/app/_parts/preview/preview-metadata";
import { findLesson, type LessonPath } from "@/lib/catalog";
import { lessonHref } from "./lesson-href";

/** Title, description, address and picture of a lesson's page. */
export function lessonMetadata(path: LessonPath): Metadata {
  const lesson = findLesson(path, null);
  if (lesson === undefined) return {};
  const { title, summary, slug } = lesson;
  return { title, description: summary, alternates: { canonical: lessonHref(path) }, ...previewMetadata("lesson", slug, title) };
}

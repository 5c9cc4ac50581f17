import type { Metadata } from "next";
import { previewMetadata } from "@/app/_parts/preview/preview-metadata";
import { findInterview } from "@/lib/catalog";
import { plainText } from "@/lib/content";

const LONGEST = 160;

/** Title, description and address of a question's page; the description holds no more than a visitor may read. */
export function interviewMetadata(slug: string): Metadata {
  const question = findInterview(slug, null);
  if (question === undefined) return {};
  const asked = plainText(question.question);
  const about = question.locked
    ? `A ${question.level}-level interview question on AWS Step Functions: ${question.topic}.`
    : plainText(question.short);
  const description = about.length > LONGEST ? `${about.slice(0, LONGEST - 1).trimEnd()}…` : about;
  return { title: asked, description, alternates: { canonical: `/interview/${slug}` }, ...previewMetadata("question", slug, asked) };
}

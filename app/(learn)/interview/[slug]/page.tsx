import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InterviewPage } from "@/app/(learn)/interview/_parts/interview-page";
import { interviewMetadata } from "@/app/(learn)/interview/_parts/interview-metadata";
import { findInterview, listInterview } from "@/lib/catalog";

/** Free questions alone are built ahead; next.config.js sends a premium one's address to the page that asks who is reading. */
export const dynamicParams = false;

export function generateStaticParams(): { slug: string }[] {
  return listInterview().flatMap(({ slug, access }) => (access === "free" ? [{ slug }] : []));
}

interface Props {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return interviewMetadata((await params).slug);
}

export default async function FreeInterview({ params }: Props) {
  const question = findInterview((await params).slug, null);
  if (question === undefined) notFound();
  return <InterviewPage question={question} />;
}

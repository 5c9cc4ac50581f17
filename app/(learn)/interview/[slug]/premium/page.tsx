import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InterviewPage } from "@/app/(learn)/interview/_parts/interview-page";
import { interviewMetadata } from "@/app/(learn)/interview/_parts/interview-metadata";
import { currentUser } from "@/app/_session/current-user";
import { findInterview } from "@/lib/catalog";

/** Made anew for every request: what it shows depends on who asks. */
export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return interviewMetadata((await params).slug);
}

export default async function PremiumInterview({ params }: Props) {
  const question = findInterview((await params).slug, await currentUser());
  if (question === undefined || question.access === "free") notFound();
  return <InterviewPage question={question} />;
}

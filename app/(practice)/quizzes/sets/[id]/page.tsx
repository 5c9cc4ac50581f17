import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SetRun } from "@/app/_parts/question-sets/set-run";
import { shownQuestion } from "@/app/_parts/question-sets/shown-question";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { requireUser } from "@/app/_session/require-user";
import { findAskedSet } from "@/lib/question-sets";
import { answer } from "../actions";

export const metadata: Metadata = { title: "A quiz", robots: { index: false } };

/** A quiz that an instructor wrote: for whoever is signed in and has its address. */
export default async function SetPage({ params }: PageProps<"/quizzes/sets/[id]">) {
  const { id } = await params;
  const user = await requireUser(`/quizzes/sets/${id}`);
  const set = await findAskedSet(user, id);
  if (set === null) notFound();
  return (
    <Container>
      <Breadcrumbs crumbs={[{ label: "Practice quizzes", href: "/quizzes" }]} here={set.title} />
      <PageHeader
        title={set.title}
        lead={`${set.questions.length} ${set.questions.length === 1 ? "question" : "questions"} by ${set.by}. Each is explained as soon as you answer it. Its author sees how often each option is chosen, without names; in a class, your instructor also sees how many you had right.`}
      />
      <SetRun
        questions={set.questions.map(shownQuestion)}
        before={set.before}
        mark={answer.bind(null, set.id, set.version)}
        end={<ButtonLink href="/classes">To your classes</ButtonLink>}
      />
    </Container>
  );
}

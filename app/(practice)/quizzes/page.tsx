import type { Metadata } from "next";
import { Container } from "@/app/_parts/ui/container";
import { PageHeader } from "@/app/_parts/ui/page-header";
import { currentUser } from "@/app/_session/current-user";
import { listLessons } from "@/lib/catalog";
import { mayUse } from "@/lib/entitlements";
import { findPractised } from "@/lib/interviews";
import { QuizForm } from "./_parts/quiz-form";

export const metadata: Metadata = {
  title: "Practice quizzes",
  alternates: { canonical: "/quizzes" },
  description:
    "Quizzes on AWS Step Functions by lesson, level and kind of question, with every option explained at once: predict outputs, find faults, do the sums.",
};

export default async function QuizzesPage({ searchParams }: PageProps<"/quizzes">) {
  const [user, asked] = await Promise.all([currentUser(), searchParams]);
  const practised = user === null ? new Map<string, boolean>() : await findPractised(user);
  const topics = listLessons()
    .filter(({ card }) => card.questions > 0)
    .map(({ path, card }) => {
      const latest = [...practised].filter(([name]) => name.startsWith(`${path.lesson}:`));
      const right = latest.filter(([, isRight]) => isRight).length;
      return { slug: path.lesson, title: card.title, questions: card.questions, right, isOpen: mayUse(card.access, user) };
    });
  const missed = [...practised.values()].filter((isRight) => !isRight).length;
  return (
    <Container>
      <PageHeader
        title="Practice quizzes"
        lead="No clock unless you want one. Each answer is explained at once, option by option; what you miss comes back as a review."
      />
      <QuizForm
        topics={topics}
        missed={user === null ? undefined : missed}
        first={{ topic: typeof asked.topic === "string" ? asked.topic : "", isMissedOnly: asked.missed === "1" }}
      />
    </Container>
  );
}

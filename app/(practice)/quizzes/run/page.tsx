import type { Metadata } from "next";
import { Markdown } from "@/app/(learn)/_parts/markdown";
import { QuestionSubject } from "@/app/(learn)/_parts/question-subject";
import { Breadcrumbs } from "@/app/_parts/ui/breadcrumbs";
import { ButtonLink } from "@/app/_parts/ui/button-link";
import { Container } from "@/app/_parts/ui/container";
import { EmptyState } from "@/app/_parts/ui/empty-state";
import { currentUser } from "@/app/_session/current-user";
import { findPractice, type PracticeQuestion } from "@/lib/interviews";
import type { QuizQuestion } from "./_parts/quiz-question";
import { QuizRun } from "./_parts/quiz-run";
import { SectionRun } from "./_parts/section-run";

export const metadata: Metadata = { title: "A practice quiz", robots: { index: false } };

const MOST = 40;

export default async function QuizRunPage({ searchParams }: PageProps<"/quizzes/run">) {
  const [user, { q, seed, mode }] = await Promise.all([currentUser(), searchParams]);
  const names = typeof q === "string" ? q.split(",").slice(0, MOST) : [];
  const found = findPractice(user, [...new Set(names)], Number(seed) || 1);
  const questions = found.map(shown);
  return (
    <Container>
      <Breadcrumbs crumbs={[{ label: "Practice quizzes", href: "/quizzes" }]} here="This quiz" />
      <h1 className="sr-only">Practice quiz</h1>
      {questions.length === 0 ? (
        <EmptyState title="No such quiz" action={<ButtonLink href="/quizzes">Make a quiz</ButtonLink>}>
          The address names no question that is open to you.
        </EmptyState>
      ) : mode === "sections" ? (
        <SectionRun questions={questions} isSignedIn={user !== null} />
      ) : (
        <QuizRun questions={questions} isSignedIn={user !== null} />
      )}
    </Container>
  );
}

/** The question with its texts rendered: no Markdown library goes to the browser. */
function shown({ name, path, topic, asked, matter }: PracticeQuestion): QuizQuestion {
  return {
    name,
    topic,
    path,
    questionId: asked.id,
    kind: asked.kind,
    subject: matter ? <QuestionSubject run={matter.run} definition={matter.definition} /> : null,
    prompt: <Markdown text={asked.prompt} inline />,
    choices: asked.choices.map(({ id, text }) => ({ id, label: <Markdown text={text} inline /> })),
    typed: asked.typed,
  };
}

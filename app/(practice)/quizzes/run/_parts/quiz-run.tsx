"use client";
import { QuestionForm } from "@/app/(learn)/_parts/question-form";
import { Button } from "@/app/_parts/ui/button";
import { QuizEnd } from "./quiz-end";
import type { QuizQuestion } from "./quiz-question";
import { useQuizCourse } from "./use-quiz-course";

/** One question after another, each explained as soon as it is answered. */
export function QuizRun({ questions, isSignedIn }: { readonly questions: readonly QuizQuestion[]; readonly isSignedIn: boolean }) {
  const { place, verdicts, goOn, note, again } = useQuizCourse();
  const question = questions[place];
  if (question === undefined) return <QuizEnd questions={questions} verdicts={verdicts} isSignedIn={isSignedIn} onAgain={again} />;
  const { name, topic, ...asked } = question;
  const isAnswered = name in verdicts;
  return (
    <div className="grid max-w-measure grid-cols-1 gap-5">
      <Progress place={place} total={questions.length} />
      <QuestionForm
        key={name}
        {...asked}
        proof={null}
        eyebrow={topic}
        isTimed
        onMarked={(verdict) => {
          note({ [name]: verdict });
        }}
      />
      <div className="flex flex-wrap gap-3">
        <Button variant={isAnswered ? "primary" : "quiet"} onClick={goOn}>
          {place + 1 === questions.length ? "See how it went" : isAnswered ? "Next question" : "Skip it"}
        </Button>
      </div>
    </div>
  );
}

function Progress({ place, total }: { readonly place: number; readonly total: number }) {
  return (
    <div className="grid gap-2">
      <p role="status" className="text-sm text-muted tabular-nums">
        Question {place + 1} of {total}
      </p>
      <div aria-hidden className="h-1.5 overflow-hidden rounded-full bg-sunken">
        <div className="h-full bg-accent" style={{ width: `${(100 * place) / total}%` }} />
      </div>
    </div>
  );
}

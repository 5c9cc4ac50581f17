"use client";
import { useState } from "react";
import { QuestionForm } from "@/app/(learn)/_parts/question-form";
import { Button } from "@/app/_parts/ui/button";
import { QuizEnd } from "./quiz-end";
import type { QuizQuestion, Verdicts } from "./quiz-question";

/** One question after another, each explained as soon as it is answered. */
export function QuizRun({ questions, isSignedIn }: { readonly questions: readonly QuizQuestion[]; readonly isSignedIn: boolean }) {
  const [place, setPlace] = useState(0);
  const [verdicts, setVerdicts] = useState<Verdicts>({});
  const question = questions[place];
  if (question === undefined) return <QuizEnd questions={questions} verdicts={verdicts} isSignedIn={isSignedIn} />;
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
          setVerdicts((before) => ({ [name]: verdict, ...before }));
        }}
      />
      <div className="flex flex-wrap gap-3">
        <Button
          variant={isAnswered ? "primary" : "quiet"}
          onClick={() => {
            setPlace(place + 1);
          }}
        >
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

"use client";
import { useState, useTransition, type ReactNode } from "react";
import { Button } from "@/app/_parts/ui/button";
import { useHydrated } from "@/app/_parts/use-hydrated";
import type { LessonPath } from "@/lib/catalog";
import type { AskedQuestion } from "@/lib/quiz";
import { answerQuestion, type QuestionReply } from "./answer-question";
import { AnswerControl } from "./answer-control";
import { QuestionResult } from "./question-result";

interface QuestionFormProps {
  readonly path: LessonPath;
  readonly questionId: string;
  readonly kind: string;
  /** What is asked about: a machine and what it is given; nothing where the prompt says all. */
  readonly subject: ReactNode;
  readonly prompt: ReactNode;
  readonly choices: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly typed: AskedQuestion["typed"] | undefined;
}

/** Takes an answer, has it marked on the server, and shows what became of it. The key is never in the page. */
export function QuestionForm({ path, questionId, kind, subject, prompt, choices, typed }: QuestionFormProps) {
  const [answer, setAnswer] = useState<readonly string[]>(kind === "ordering" ? choices.map(({ id }) => id) : []);
  const [reply, setReply] = useState<QuestionReply | undefined>();
  const [pending, startTransition] = useTransition();
  const hydrated = useHydrated();
  const check = (): void => {
    startTransition(async () => {
      setReply(await answerQuestion(path, questionId, answer).catch(unreachable));
    });
  };
  return (
    <form
      id={`question-${questionId}`}
      className="min-w-0 rounded-state border border-line bg-raised p-5 wrap-anywhere sm:p-6 [&_fieldset]:min-w-0"
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <p className="eyebrow">Check yourself</p>
      {subject}
      <fieldset disabled={!hydrated}>
        <AnswerControl name={questionId} kind={kind} prompt={prompt} choices={choices} typed={typed} answer={answer} onAnswer={setAnswer} />
        <div className="mt-4">
          <Button type="submit" size="sm" disabled={pending}>
            {reply === undefined ? "Check" : "Check again"}
          </Button>
        </div>
      </fieldset>
      <div role="status">{reply ? <QuestionResult reply={reply} /> : null}</div>
    </form>
  );
}

function unreachable(): QuestionReply {
  return { status: "refused", message: "The answer could not be sent. Check your connection, then press Check again." };
}

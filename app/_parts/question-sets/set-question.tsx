"use client";
import { useState, useTransition } from "react";
import { AnswerControl } from "@/app/(learn)/_parts/answer-control";
import { QuestionResult } from "@/app/(learn)/_parts/question-result";
import type { QuestionReply } from "@/app/(learn)/_parts/shown-marking";
import { SomethingWrong } from "@/app/_parts/remarks/something-wrong";
import { Button } from "@/app/_parts/ui/button";
import { Card } from "@/app/_parts/ui/card";
import { useHydrated } from "@/app/_parts/use-hydrated";
import type { ShownQuestion } from "./shown-question";

/** Sends an answer to be marked. */
export type MarkAnswer = (question: string, answer: readonly string[]) => Promise<QuestionReply>;

/** One question of a set: answered once, then explained. The key comes with the marking, not before. */
export function SetQuestion({
  question: { id, kind, subject, prompt, choices, typed },
  mark,
  onMarked,
  isPreview,
}: {
  readonly question: ShownQuestion;
  readonly mark: MarkAnswer;
  readonly onMarked: (isRight: boolean) => void;
  readonly isPreview: boolean;
}) {
  const [given, setAnswer] = useState<readonly string[]>();
  const [reply, setReply] = useState<QuestionReply>();
  const [pending, startTransition] = useTransition();
  const hydrated = useHydrated();
  const answer = given ?? (kind === "ordering" ? choices.map((choice) => choice.id) : []);
  const isMarked = reply?.status === "marked" && reply.verdict !== "unreadable";
  const check = (): void => {
    startTransition(async () => {
      const marked = await mark(id, answer).catch(unreachable);
      setReply(marked);
      if (marked.status === "marked" && marked.verdict !== "unreadable") onMarked(marked.verdict === "right");
    });
  };
  return (
    <Card className="min-w-0 wrap-anywhere [&_fieldset]:min-w-0">
      <form
        aria-busy={pending}
        onSubmit={(event) => {
          event.preventDefault();
          check();
        }}
      >
        {subject}
        <fieldset disabled={!hydrated || isMarked || pending}>
          <AnswerControl name={id} kind={kind} prompt={prompt} choices={choices} typed={typed} answer={answer} onAnswer={setAnswer} />
        </fieldset>
        <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
          {isMarked ? null : (
            <Button type="submit" size="sm" variant="primary" disabled={!hydrated || pending}>
              {pending ? "Marking…" : "Check"}
            </Button>
          )}
          {isPreview ? null : <SomethingWrong kind="question" part={id} className="ml-auto" />}
        </div>
        <div role="status">{reply ? <QuestionResult reply={reply} /> : null}</div>
      </form>
    </Card>
  );
}

function unreachable(): QuestionReply {
  return { status: "refused", message: "The answer could not be sent. Check your connection, then press Check again." };
}

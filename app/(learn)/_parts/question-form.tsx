"use client";
import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { Badge } from "@/app/_parts/ui/badge";
import { SomethingWrong } from "@/app/_parts/remarks/something-wrong";
import { Button } from "@/app/_parts/ui/button";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { noteReviewsChanged } from "@/app/_study/reviews-changed";
import { studyStore } from "@/app/_study/study-store";
import { useStudy } from "@/app/_study/use-study";
import type { LessonPath } from "@/lib/catalog";
import type { AskedQuestion, Marking } from "@/lib/quiz";
import { answerQuestion } from "./answer-question";
import type { QuestionReply } from "./shown-marking";
import { AnswerControl } from "./answer-control";
import { useAnswerDraft } from "./use-answer-draft";

/** Comes with the first answer: a page that is only read needs none of it. */
const QuestionResult = dynamic(() => import("./question-result").then((module) => module.QuestionResult));

interface QuestionFormProps {
  readonly path: LessonPath;
  readonly questionId: string;
  readonly kind: string;
  /** What is asked about: a machine and what it is given; nothing where the prompt says all. */
  readonly subject: ReactNode;
  /** Where the run asked about can be made; shown once there is an answer. */
  readonly proof: ReactNode;
  readonly prompt: ReactNode;
  readonly choices: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly typed: AskedQuestion["typed"] | undefined;
  readonly eyebrow?: string;
  /** In a quiz the question is all there is on the page: how long the answer took says how well it is known. */
  readonly isTimed?: boolean;
  readonly onMarked?: (verdict: Marking["verdict"]) => void;
}

/** Takes an answer, has it marked on the server, and shows what became of it. The key is never in the page. */
export function QuestionForm(props: QuestionFormProps) {
  const { path, questionId, kind, subject, proof, prompt, choices, typed, eyebrow = "Check yourself", isTimed = false, onMarked } = props;
  const { answer, write, settle } = useAnswerDraft(
    `${isTimed ? "quiz/" : ""}${path.module}/${path.topic}/${path.lesson}/${questionId}`,
    () => (kind === "ordering" ? choices.map(({ id }) => id) : []),
  );
  const [reply, setReply] = useState<QuestionReply | undefined>();
  const [pending, startTransition] = useTransition();
  const hydrated = useHydrated();
  const spent = useSpent(isTimed);
  const key = `${path.lesson}:${questionId}`;
  const check = (): void => {
    startTransition(async () => {
      const marked = await answerQuestion({ path, questionId, answer, spentMs: spent() }).catch(unreachable);
      setReply(marked);
      if (marked.status !== "marked" || marked.verdict === "unreadable") return;
      // In a quiz one answer is all there is to give; in a lesson a wrong one stays to be mended.
      if (marked.verdict === "right" || isTimed) settle();
      void studyStore.noteAnswer(key, answer, marked.verdict === "right");
      noteReviewsChanged();
      onMarked?.(marked.verdict);
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
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="eyebrow">{eyebrow}</p>
        {reply === undefined ? <AnsweredBefore questionKey={key} /> : null}
      </div>
      {subject}
      <fieldset disabled={!hydrated}>
        <AnswerControl name={questionId} kind={kind} prompt={prompt} choices={choices} typed={typed} answer={answer} onAnswer={write} />
        <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
          <Button type="submit" size="sm" disabled={pending}>
            {reply === undefined ? "Check" : "Check again"}
          </Button>
          <SomethingWrong kind="question" part={questionId} />
        </div>
      </fieldset>
      <div role="status">{reply ? <QuestionResult reply={reply} /> : null}</div>
      {proof !== null && reply?.status === "marked" && reply.verdict !== "unreadable" ? <div className="mt-4">{proof}</div> : null}
    </form>
  );
}

/** What became of an answer given at another time. */
function AnsweredBefore({ questionKey }: { readonly questionKey: string }) {
  const given = useStudy().record.answers[questionKey];
  if (given === undefined) return null;
  return given.isRight ? <Badge tone="succeeded">Answered rightly before</Badge> : <Badge tone="caught">Not right yet</Badge>;
}

/** @returns a function that tells the milliseconds since the question was shown; 0 where that says nothing. */
function useSpent(isTimed: boolean): () => number {
  const since = useRef(0);
  useEffect(() => {
    since.current = performance.now();
  }, []);
  return () => (isTimed ? Math.round(performance.now() - since.current) : 0);
}

function unreachable(): QuestionReply {
  return { status: "refused", message: "The answer could not be sent. Check your connection, then press Check again." };
}

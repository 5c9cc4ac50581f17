"use client";
import { useState, useTransition } from "react";
import { AnswerControl } from "@/app/(learn)/_parts/answer-control";
import { answerQuestion } from "@/app/(learn)/_parts/answer-question";
import type { QuestionReply } from "@/app/(learn)/_parts/shown-marking";
import { QuestionResult } from "@/app/(learn)/_parts/question-result";
import { Button } from "@/app/_parts/ui/button";
import { Card } from "@/app/_parts/ui/card";
import { useHydrated } from "@/app/_parts/use-hydrated";
import { noteReviewsChanged } from "@/app/_study/reviews-changed";
import { studyStore } from "@/app/_study/study-store";
import type { QuizQuestion, Verdicts } from "./quiz-question";
import type { QuizCourse } from "./use-quiz-course";

type Replies = Readonly<Record<string, QuestionReply>>;

/** The questions of one section: all are answered, then all are marked and explained. */
export function SectionForm({
  questions,
  course: { answers, answer: keep, note },
}: {
  readonly questions: readonly QuizQuestion[];
  readonly course: QuizCourse;
}) {
  const [replies, setReplies] = useState<Replies>({});
  const [pending, startTransition] = useTransition();
  const hydrated = useHydrated();
  const answerTo = ({ name, kind, choices }: QuizQuestion): readonly string[] =>
    answers[name] ?? (kind === "ordering" ? choices.map(({ id }) => id) : []);
  const check = (): void => {
    startTransition(async () => {
      const marked = await markAll(
        questions.filter(({ name }) => !isMarked(replies[name])),
        answerTo,
      );
      setReplies((before) => ({ ...before, ...marked }));
      note(verdictsOf(marked));
    });
  };
  return (
    <div className="grid grid-cols-1 gap-5">
      {questions.map((question) => {
        const { name, subject, kind, prompt, choices, typed } = question;
        const reply = replies[name];
        return (
          <Card key={name} className="min-w-0 wrap-anywhere [&_fieldset]:min-w-0">
            {subject}
            <fieldset disabled={!hydrated || isMarked(reply)}>
              <AnswerControl
                name={name}
                kind={kind}
                prompt={prompt}
                choices={choices}
                typed={typed}
                answer={answerTo(question)}
                onAnswer={(answer) => {
                  keep(name, answer);
                }}
              />
            </fieldset>
            <div role="status">{reply ? <QuestionResult reply={reply} /> : null}</div>
          </Card>
        );
      })}
      {questions.every(({ name }) => isMarked(replies[name])) ? null : (
        <div>
          <Button variant="primary" disabled={!hydrated || pending} onClick={check}>
            {pending ? "Marking…" : "Check this section"}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What was left blank, or could not be sent, may still be answered. */
function isMarked(reply: QuestionReply | undefined): boolean {
  return reply?.status === "marked" && reply.verdict !== "unreadable";
}

/** One after another: the server takes actions in order anyway. */
async function markAll(questions: readonly QuizQuestion[], answerTo: (question: QuizQuestion) => readonly string[]): Promise<Replies> {
  const replies: Record<string, QuestionReply> = {};
  for (const question of questions) {
    const { name, path, questionId } = question;
    const answer = answerTo(question);
    const reply = await answerQuestion({ path, questionId, answer, spentMs: 0 }).catch(unreachable);
    replies[name] = reply;
    if (reply.status === "marked" && reply.verdict !== "unreadable") await studyStore.noteAnswer(name, answer, reply.verdict === "right");
  }
  noteReviewsChanged();
  return replies;
}

function verdictsOf(replies: Replies): Verdicts {
  return Object.fromEntries(
    Object.entries(replies).flatMap(([name, reply]) =>
      reply.status === "marked" && reply.verdict !== "unreadable" ? [[name, reply.verdict]] : [],
    ),
  );
}

function unreachable(): QuestionReply {
  return { status: "refused", message: "The answer could not be sent. Check your connection, then check the section again." };
}

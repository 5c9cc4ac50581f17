"use client";
import { type ReactNode, useState } from "react";
import { Button } from "@/app/_parts/ui/button";
import { type MarkAnswer, SetQuestion } from "./set-question";
import type { ShownQuestion } from "./shown-question";

/** The questions of a set, one after another, each explained as soon as it is answered; first answers count. */
export function SetRun({
  questions,
  before,
  mark,
  isPreview = false,
  edition = 0,
  end,
}: {
  readonly questions: readonly ShownQuestion[];
  /** Whether the first answer was right, of each question answered already. */
  readonly before: Readonly<Record<string, boolean>>;
  readonly mark: MarkAnswer;
  readonly isPreview?: boolean;
  /** Counts up where the questions change under their names: what was answered before does not stay. */
  readonly edition?: number;
  /** Where to go from the end. */
  readonly end?: ReactNode;
}) {
  const [firsts, setFirsts] = useState(before);
  const [place, setPlace] = useState(() => firstOpen(questions, before));
  const [round, setRound] = useState(0);
  const [isAnswered, setAnswered] = useState(false);
  const go = (to: number): void => {
    setPlace(to);
    setAnswered(false);
  };
  const question = questions[place];
  if (question === undefined) {
    return (
      <SetEnd
        questions={questions}
        firsts={firsts}
        onAgain={() => {
          setRound(round + 1);
          go(0);
        }}
      >
        {end}
      </SetEnd>
    );
  }
  return (
    <div className="grid max-w-measure grid-cols-1 gap-5">
      <Progress place={place} total={questions.length} />
      <SetQuestion
        key={`${round}:${edition}:${question.id}`}
        question={question}
        mark={mark}
        isPreview={isPreview}
        onMarked={(isRight) => {
          setAnswered(true);
          setFirsts((known) => ({ [question.id]: isRight, ...known }));
        }}
      />
      <div className="flex flex-wrap gap-3">
        <Button
          variant={isAnswered ? "primary" : "quiet"}
          onClick={() => {
            go(place + 1);
          }}
        >
          {place + 1 === questions.length ? "See how it went" : isAnswered ? "Next question" : "Leave it for later"}
        </Button>
        {place > 0 && isPreview ? (
          <Button
            variant="quiet"
            onClick={() => {
              go(place - 1);
            }}
          >
            Back
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function firstOpen(questions: readonly ShownQuestion[], before: Readonly<Record<string, boolean>>): number {
  const place = questions.findIndex(({ id }) => !(id in before));
  return place === -1 ? questions.length : place;
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

function SetEnd({
  questions,
  firsts,
  onAgain,
  children,
}: {
  readonly questions: readonly ShownQuestion[];
  readonly firsts: Readonly<Record<string, boolean>>;
  readonly onAgain: () => void;
  readonly children: ReactNode;
}) {
  const right = questions.filter(({ id }) => firsts[id] === true).length;
  const open = questions.filter(({ id }) => !(id in firsts)).length;
  return (
    <section aria-labelledby="set-end" className="grid max-w-measure gap-5">
      <h2 id="set-end" className="text-title tracking-tight">
        {right} of {questions.length} right
      </h2>
      <p className="text-lg text-muted">
        {open > 0
          ? `${open} ${open === 1 ? "question is" : "questions are"} still open: go through it again to answer ${open === 1 ? "it" : "them"}.`
          : "Every question is answered. Your first answers count; go through it again as often as you like."}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button variant={open > 0 ? "primary" : "secondary"} onClick={onAgain}>
          Go through it again
        </Button>
        {children}
      </div>
    </section>
  );
}

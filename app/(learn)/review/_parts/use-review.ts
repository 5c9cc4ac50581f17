"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Rating } from "@/lib/reviews";
import { noteReviewsChanged } from "@/app/_study/reviews-changed";
import { rate, type ReviewRefusal, turn, type TurnedCard, undo } from "../actions";
import type { ReviewFront } from "./review-front";
import { afterRating, afterSuggestion, afterUndo, type Rated, type Session, startOf } from "./session-steps";

export interface Review {
  readonly front: ReviewFront | undefined;
  readonly left: number;
  readonly answer: readonly string[];
  readonly turned: TurnedCard | undefined;
  readonly last: Rated | undefined;
  readonly done: number;
  readonly problem: ReviewRefusal | "unreachable" | "nothing-to-undo" | undefined;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: readonly string[]) => void;
  readonly show: () => void;
  /** What the learner's own marking says of a turned card; null where it says nothing yet. */
  readonly suggest: (rating: Rating | null) => void;
  readonly rateIt: (rating: Rating) => void;
  readonly takeBack: () => void;
}

/** The session: one card after another, each turned over, rated, and taken back if asked. The schedule is the server's. */
export function useReview(fronts: readonly ReviewFront[]): Review {
  const [session, setSession] = useState(() => startOf(fronts, []));
  const { problem, isBusy, run } = useRun();
  const ratedNow = useRef(0);
  const front = session.queue[0];
  const spent = useSpent(front, session.rated.length);
  const show = (): void => {
    if (front === undefined || session.turned !== undefined || isBusy) return;
    run(async () => {
      const { kind, subject, variant } = front;
      const reply = await turn({ kind, subject, variant, answer: session.answer, spentMs: spent() });
      if (!reply.ok) return reply.refusal;
      setSession((before) => ({ ...before, turned: reply.value }));
      return undefined;
    });
  };
  const rateIt = (rating: Rating): void => {
    if (front === undefined || session.turned === undefined || isBusy) return;
    run(async () => {
      const reply = await rate({ kind: front.kind, subject: front.subject, rating, spentMs: spent() });
      if (!reply.ok) return reply.refusal;
      ratedNow.current += 1;
      setSession((before) => afterRating(before, { front, rating, comesBackMs: reply.value }));
      noteReviewsChanged();
      return undefined;
    });
  };
  const takeBack = (): void => {
    // Asked for while the rating is still on its way, it waits for that.
    if (ratedNow.current === 0 && !isBusy) return;
    run(async () => {
      if (ratedNow.current === 0) return undefined; // that rating was refused, or there was none
      if ((await undo()) === null) return "nothing-to-undo";
      ratedNow.current -= 1;
      setSession(afterUndo);
      noteReviewsChanged();
      return undefined;
    });
  };
  const onAnswer = (answer: readonly string[]): void => {
    setSession((before) => ({ ...before, answer }));
  };
  const suggest = (rating: Rating | null): void => {
    setSession((before) => afterSuggestion(before, rating));
  };
  return { ...viewOf(session), problem, isBusy, onAnswer, show, suggest, rateIt, takeBack };
}

function viewOf({ queue, rated, turned, answer }: Session): Pick<Review, "front" | "left" | "answer" | "turned" | "last" | "done"> {
  return { front: queue[0], left: queue.length, answer, turned, last: rated.at(-1), done: rated.length };
}

/**
 * Work at the server, one piece after another; what went wrong stands until the next. No transition: that would stay busy for as long as
 * the page is made anew, and keys pressed meanwhile would do nothing.
 */
function useRun() {
  const [problem, setProblem] = useState<Review["problem"]>();
  const [waiting, setWaiting] = useState(0);
  const turn = useRef(Promise.resolve());
  const run = useCallback((work: () => Promise<Review["problem"]>) => {
    setWaiting((before) => before + 1);
    turn.current = turn.current.then(async () => {
      setProblem(undefined);
      setProblem(await work().catch(() => "unreachable" as const));
      setWaiting((before) => before - 1);
    });
  }, []);
  return { problem, isBusy: waiting > 0, run };
}

/** @returns a function that tells how long this card has been shown. */
function useSpent(front: ReviewFront | undefined, place: number): () => number {
  const since = useRef(0);
  useEffect(() => {
    since.current = performance.now();
  }, [front, place]);
  return useCallback(() => Math.round(performance.now() - since.current), []);
}

"use client";
import { type Course, readCourse } from "./quiz-kept";
import type { Verdicts } from "./quiz-question";
import { useKeptInTab } from "./use-kept-in-tab";

const KEPT: { readonly read: typeof readCourse; readonly first: Course } = {
  read: readCourse,
  first: { place: 0, verdicts: {}, answers: {} },
};

export interface QuizCourse extends Course {
  readonly goOn: () => void;
  /** Keeps what was said first of each. */
  readonly note: (verdicts: Verdicts) => void;
  readonly answer: (name: string, answer: readonly string[]) => void;
  readonly again: () => void;
}

/** How far a quiz is; a reload changes nothing of it. */
export function useQuizCourse(): QuizCourse {
  const [course, keep] = useKeptInTab("quiz", KEPT);
  return {
    ...course,
    goOn: () => {
      keep((before) => ({ ...before, place: before.place + 1 }));
    },
    note: (marked) => {
      keep((before) => ({ ...before, verdicts: { ...marked, ...before.verdicts } }));
    },
    answer: (name, answer) => {
      keep((before) => ({ ...before, answers: { ...before.answers, [name]: answer } }));
    },
    again: () => {
      keep(() => KEPT.first);
    },
  };
}

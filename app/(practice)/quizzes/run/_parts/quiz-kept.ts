import type { Verdicts } from "./quiz-question";

export type QuizAnswers = Readonly<Record<string, readonly string[]>>;

/** How far a quiz is. */
export interface Course {
  /** Of the question or section that is up; behind the last one it is over. */
  readonly place: number;
  readonly verdicts: Verdicts;
  /** Given in a section that is not marked yet. */
  readonly answers: QuizAnswers;
}

const VERDICTS: readonly unknown[] = ["right", "partly", "wrong", "unreadable"] satisfies readonly Verdicts[string][];

/** @returns undefined for what is no course of a quiz: another version of this page may have kept it. */
export function readCourse(kept: unknown): Course | undefined {
  if (!isObject(kept)) return undefined;
  const { place, verdicts, answers } = kept;
  if (typeof place !== "number" || !(place >= 0) || !isVerdicts(verdicts) || !isAnswers(answers)) return undefined;
  return { place, verdicts, answers };
}

function isVerdicts(kept: unknown): kept is Verdicts {
  return isObject(kept) && Object.values(kept).every((one) => VERDICTS.includes(one));
}

function isAnswers(kept: unknown): kept is QuizAnswers {
  const isAnswer = (one: unknown): boolean => Array.isArray(one) && one.every((text) => typeof text === "string");
  return isObject(kept) && Object.values(kept).every(isAnswer);
}

function isObject(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === "object" && kept !== null && !Array.isArray(kept);
}

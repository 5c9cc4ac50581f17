import { mayUse, type Access, type Entitled } from "@/lib/entitlements";
import type { InterviewQuestion } from "@/lib/content";
import type { LessonPath } from "../lessons";

/** An interview question in a list: what is asked is never premium, what to answer may be. */
export interface InterviewCard {
  /** Its id, unlike that of every other question of the bank. */
  readonly slug: string;
  /** Markdown. */
  readonly question: string;
  readonly level: InterviewQuestion["level"];
  readonly access: Access;
  readonly path: LessonPath;
  /** Title of its lesson: what the bank is ordered by. */
  readonly topic: string;
}

/** A question with its answer in three depths; all texts are Markdown. */
export interface OpenInterview extends InterviewCard, Omit<InterviewQuestion, "id" | "question" | "level"> {
  readonly locked: false;
}

/** A question whose answer is premium, for someone who may not read it: how much there is, and none of it. */
export interface LockedInterview extends InterviewCard {
  readonly locked: true;
  readonly keyPoints: number;
  readonly traps: number;
}

export type InterviewView = OpenInterview | LockedInterview;

/** A question and where it stands. */
export interface PlacedInterview {
  readonly card: InterviewCard;
  readonly whole: InterviewQuestion;
}

/** The gate for interview answers: what is not in the view cannot leak. */
export function viewInterview({ card, whole }: PlacedInterview, who: Entitled | null): InterviewView {
  if (!mayUse(card.access, who)) return { ...card, locked: true, keyPoints: whole.keyPoints.length, traps: whole.traps.length };
  const { short, medium, deep, keyPoints, traps, followUps } = whole;
  return { ...card, locked: false, short, medium, deep, keyPoints, traps, followUps };
}

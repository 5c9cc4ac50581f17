import type { ReactNode } from "react";
import type { LessonPath } from "@/lib/catalog";
import type { AskedQuestion, Marking } from "@/lib/quiz";

/** A question of a quiz, its texts rendered. */
export interface QuizQuestion {
  readonly name: string;
  readonly topic: string;
  readonly path: LessonPath;
  readonly questionId: string;
  readonly kind: string;
  readonly subject: ReactNode;
  readonly prompt: ReactNode;
  readonly choices: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly typed: AskedQuestion["typed"] | undefined;
}

/** The first verdict of each question that was answered, by its name: what one knew before reading why. */
export type Verdicts = Readonly<Record<string, Marking["verdict"]>>;

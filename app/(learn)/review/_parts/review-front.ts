import type { ReactNode } from "react";
import type { AskedQuestion } from "@/lib/quiz";
import type { CardName } from "@/lib/reviews";

/** The front of a card, rendered on the server: what is asked, and what one answers with. */
export interface ReviewFront extends CardName {
  readonly topic: string;
  readonly isNew: boolean;
  /** What is asked about; nothing where the prompt says all. */
  readonly about: ReactNode;
  readonly prompt: ReactNode;
  /** The kind of question; "drill" and "interview" are kinds of their own here. */
  readonly asks: string;
  readonly choices: readonly { readonly id: string; readonly label: ReactNode }[];
  readonly typed: AskedQuestion["typed"] | undefined;
  /** A drill's numbers to give. */
  readonly numbers: readonly { readonly label: string; readonly unit: string }[];
  readonly variant: number;
}

export function frontKey({ kind, subject }: CardName): string {
  return `${kind}/${subject}`;
}

/** An answer as it stands before anybody has touched it. */
export function emptyAnswer({ asks, choices, numbers }: ReviewFront): readonly string[] {
  if (asks === "ordering") return choices.map(({ id }) => id);
  return numbers.map(() => "");
}

import { z } from "zod";

/** What can be reviewed: a lesson's question, a sum with other numbers each time, an answer to say, an exercise to do again. */
export const cardKind = z.enum(["question", "drill", "interview", "exercise"]);
export type CardKind = z.output<typeof cardKind>;

/**
 * Names a card of a learner. `subject` is `<lesson>:<question>` of a question, the slug of a drill, of an interview question
 * or of an exercise.
 */
export interface CardName {
  readonly kind: CardKind;
  readonly subject: string;
}

/** Milliseconds that one review of a kind usually takes, until a learner's own are known. */
export const USUAL_MS: Readonly<Record<CardKind, number>> = { question: 30_000, drill: 75_000, interview: 75_000, exercise: 600_000 };

export function cardKey({ kind, subject }: CardName): string {
  return `${kind}/${subject}`;
}

/** An exercise just done is not done again in ten minutes: its first intervals are days. */
export function schedulingOf(kind: CardKind): { readonly enable_short_term: boolean } {
  return { enable_short_term: kind !== "exercise" };
}

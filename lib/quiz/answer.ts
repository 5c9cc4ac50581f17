/**
 * What a learner handed in, the same shape for every kind so that it can be stored and posted alike:
 * ids of the chosen options (single, multiple, find-fault), ids in the chosen order (ordering),
 * or one string of text (numeric, short, predict-output).
 */
export type Answer = readonly string[];

/** One part of a question, told back after marking: an option, an item, a key point or a common miss. */
export interface MarkedPart {
  readonly id: string;
  readonly text: string;
  /** Whether it belongs to a right answer. */
  readonly right: boolean;
  /** Whether the learner chose or mentioned it. */
  readonly chosen: boolean;
  /** Why it is right or wrong, in Markdown. */
  readonly why: string;
}

export interface Marking {
  /** `unreadable`: no answer could be made out, so nothing was marked and no attempt counts. */
  readonly verdict: "right" | "partly" | "wrong" | "unreadable";
  /** From 0 to 1. */
  readonly score: number;
  /** One sentence about this answer; empty when the verdict says all. */
  readonly message: string;
  readonly parts: readonly MarkedPart[];
  /** The whole solution in Markdown: worked sum, right order, output. */
  readonly solution: string;
}

/** A question as it may be shown before it is answered: nothing in it tells the key. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: string;
  readonly prompt: string;
  /** Options or items in the order to show them; empty where the answer is typed. */
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  /** What to type, where it is typed. */
  readonly typed?: { readonly label: string; readonly unit?: string; readonly lines: number };
  /** Name of the lesson's run whose definition and input are shown with it. */
  readonly run?: string;
}

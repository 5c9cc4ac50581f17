import type { Rating } from "@/lib/reviews";
import type { Review } from "./use-review";

/** What a key was pressed in: text keeps every key, a choice keeps Space, a button or link keeps Space and Enter. */
export type KeyField = "text" | "choice" | "control" | "none";

const RATING_OF: Readonly<Record<string, Rating>> = { "1": 1, "2": 2, "3": 3, "4": 4 };
const KNOWN: Rating = 3;

/** @returns what a key does to a session of reviews; undefined where the key is not for it. */
export function actOf(key: string, field: KeyField, review: Review): (() => void) | undefined {
  if (field === "text") return undefined;
  const isGo = key === "Enter" || (key === " " && field !== "choice");
  if (isGo && field !== "control")
    return review.turned === undefined
      ? review.show
      : () => {
          review.rateIt(review.turned?.suggested ?? KNOWN);
        };
  const rating = RATING_OF[key];
  if (rating !== undefined && review.turned !== undefined)
    return () => {
      review.rateIt(rating);
    };
  if (key.toLowerCase() === "u") return review.takeBack;
  return choose(key, review);
}

function choose(key: string, { front, answer, turned, onAnswer }: Review): (() => void) | undefined {
  if (front === undefined || turned !== undefined || front.asks === "ordering" || !front.choices.some(({ id }) => id === key))
    return undefined;
  if (front.asks !== "multiple")
    return () => {
      onAnswer([key]);
    };
  return () => {
    onAnswer(answer.includes(key) ? answer.filter((id) => id !== key) : [...answer, key]);
  };
}

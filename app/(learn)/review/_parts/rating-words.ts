import type { Rating } from "@/lib/reviews";

/** What each rating says, in the order of its number. */
export const RATING_WORDS: readonly { readonly rating: Rating; readonly label: string; readonly hint: string }[] = [
  { rating: 1, label: "Not known", hint: "wrong, or no idea" },
  { rating: 2, label: "With effort", hint: "right, but slow" },
  { rating: 3, label: "Known", hint: "right" },
  { rating: 4, label: "At once", hint: "no thinking needed" },
];

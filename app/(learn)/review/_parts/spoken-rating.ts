import type { Rating } from "@/lib/reviews";

/** @param share - of an answer's key points that were said, from 0 to 1: half of them is not an answer yet, all of them is one. */
export function spokenRating(share: number): Rating {
  if (share < 0.5) return 1;
  return share < 1 ? 2 : 3;
}

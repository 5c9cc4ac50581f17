import "server-only";
import { countDueCards } from "@/lib/db/review-cards";

/** @returns how many cards of the learner are due, whether or not they fit today's minutes. */
export function countDue({ id }: { readonly id: string }, now: Date): Promise<number> {
  return countDueCards(id, now);
}

import "server-only";
import { deleteCard, suspendCard } from "@/lib/db/review-cards";
import type { CardName } from "../queue/card-kind";

/** Sets a card aside, so that it does not come up, or takes it back; what is known of it stays. @returns whether there was such a card. */
export function setAside({ id }: { readonly id: string }, name: CardName, at: Date | null): Promise<boolean> {
  return suspendCard(id, name, at);
}

/** Takes a card out of the reviews for good. */
export async function dropCard({ id }: { readonly id: string }, name: CardName): Promise<void> {
  await deleteCard(id, name);
}

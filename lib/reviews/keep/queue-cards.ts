import "server-only";
import { createMissingCards } from "@/lib/db/review-cards";
import type { CardName } from "../queue/card-kind";
import { newCardRow } from "./card-rows";

/** Queues what is not queued yet, due at once; a card that is there stays as it is. @returns how many were new. */
export async function queueCards({ id }: { readonly id: string }, names: readonly CardName[], now: Date): Promise<number> {
  return createMissingCards(
    id,
    names.map((name) => newCardRow(name, now)),
  );
}

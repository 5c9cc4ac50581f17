import "server-only";
import { startTestSubscription } from "@/lib/db/subscriptions";
import { accept, refuse, type Result } from "@/lib/kernel";
import { addMonths } from "./add-months";
import type { PremiumPrice } from "./premium-prices";

/**
 * Whether premium can be had without money. `npm start` says so for the embedded database only: a copy with a database of its
 * own serves real people, and there nobody may help himself.
 */
export function isTestCheckoutOpen(): boolean {
  return process.env.STEPWISE_TEST_CHECKOUT === "1";
}

/** Gives the user what the price stands for, from now on, and takes no money. @returns when it ends. */
export async function buyForTesting(userId: string, price: PremiumPrice): Promise<Result<{ readonly endsAt: Date }, "closed">> {
  if (!isTestCheckoutOpen()) return refuse("closed");
  const endsAt = addMonths(new Date(), price.months);
  await startTestSubscription(userId, endsAt);
  return accept({ endsAt });
}

import "server-only";
import { database } from "./client";

/** Gives a user premium until `endsAt`, as the local test checkout does. Replaces what the user had. */
export async function startTestSubscription(userId: string, endsAt: Date): Promise<void> {
  const data = { source: "test_checkout", startedAt: new Date(), endsAt } as const;
  await database().subscription.upsert({ where: { userId }, create: { userId, ...data }, update: data });
}

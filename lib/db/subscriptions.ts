import "server-only";
import { database } from "./client";

/** Gives a user premium, until `endsAt` or, when that is null, without end. Replaces what the user had. */
export async function grantSubscription(userId: string, endsAt: Date | null): Promise<void> {
  const data = { source: "grant", endsAt } as const;
  await database().subscription.upsert({ where: { userId }, create: { userId, ...data }, update: data });
}

/** Gives a user premium until `endsAt`, as the local test checkout does. Replaces what the user had. */
export async function startTestSubscription(userId: string, endsAt: Date): Promise<void> {
  const data = { source: "test_checkout", startedAt: new Date(), endsAt } as const;
  await database().subscription.upsert({ where: { userId }, create: { userId, ...data }, update: data });
}

/** Takes premium away at once. */
export async function deleteSubscription(userId: string): Promise<void> {
  await database().subscription.deleteMany({ where: { userId } });
}

/** What is sold. */
export type Plan = "free" | "premium";

/** The part of a subscription that decides the plan. */
export interface Subscribed {
  /** Null: without end. */
  readonly endsAt: Date | null;
}

/** The plan that a subscription gives at a moment (epoch milliseconds). No subscription, or one that has ended, is the free plan. */
export function planAt(subscription: Subscribed | null, nowMs: number): Plan {
  if (subscription === null) return "free";
  return subscription.endsAt === null || subscription.endsAt.getTime() > nowMs ? "premium" : "free";
}

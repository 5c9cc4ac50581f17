import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "./client";

export interface RateLimitRule {
  /** Counted apart from other rules' keys. */
  readonly name: string;
  /** How many times within `durationSeconds`. */
  readonly points: number;
  readonly durationSeconds: number;
}

const limiters = new Map<string, RateLimiterPrisma>();

function limiterOf(rule: RateLimitRule): RateLimiterPrisma {
  const existing = limiters.get(rule.name);
  if (existing) return existing;
  const limiter = new RateLimiterPrisma({
    storeClient: database(),
    tableName: "rateLimit",
    keyPrefix: rule.name,
    points: rule.points,
    duration: rule.durationSeconds,
  });
  limiters.set(rule.name, limiter);
  return limiter;
}

/** Counts one use of a key. @returns the seconds to wait when the rule's points are used up, else 0. */
export async function countAgainstLimit(rule: RateLimitRule, key: string): Promise<number> {
  try {
    await limiterOf(rule).consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

/** Forgets the uses of a key, as after a sign-in that went well. */
export async function resetLimit(rule: RateLimitRule, key: string): Promise<void> {
  await limiterOf(rule).delete(key);
}

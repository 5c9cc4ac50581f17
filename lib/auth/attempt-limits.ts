import "server-only";
import { createHash } from "node:crypto";
import { countAgainstLimit, type RateLimitRule, resetLimit } from "@/lib/db/rate-limits";

const QUARTER_HOUR = 900;
const HOUR = 3600;

/** Wrong passwords for one address from one place: slows guessing down without locking the owner out elsewhere. */
const SIGN_IN_FROM_HERE = { name: "sign-in-address-place", points: 10, durationSeconds: QUARTER_HOUR };
/** For one address from everywhere: a guess spread over many places. */
const SIGN_IN_ANYWHERE = { name: "sign-in-address", points: 100, durationSeconds: HOUR };
/** From one place: one password tried on many addresses. A class behind one router must still get in. */
const SIGN_IN_PLACE = { name: "sign-in-place", points: 300, durationSeconds: QUARTER_HOUR };
const SIGN_UP_PLACE = { name: "sign-up-place", points: 60, durationSeconds: HOUR };

/** No address and no place stands in the table in clear. */
const key = (...parts: readonly string[]) => createHash("sha256").update(parts.join("\0")).digest("base64url");

async function longestWait(counted: readonly (readonly [RateLimitRule, string])[]): Promise<number> {
  const waits = await Promise.all(counted.map(([rule, of]) => countAgainstLimit(rule, of)));
  return Math.max(...waits);
}

/** Counts one try to sign in. @returns seconds to wait, 0 when the try may go on. */
export function countSignIn(email: string, place: string): Promise<number> {
  return longestWait([
    [SIGN_IN_FROM_HERE, key(email, place)],
    [SIGN_IN_ANYWHERE, key(email)],
    [SIGN_IN_PLACE, key(place)],
  ]);
}

/** After a right password: what was mistyped before is forgotten. */
export async function forgetSignIns(email: string, place: string): Promise<void> {
  await Promise.all([resetLimit(SIGN_IN_FROM_HERE, key(email, place)), resetLimit(SIGN_IN_ANYWHERE, key(email))]);
}

/** Counts one try to sign up. @returns seconds to wait, 0 when the try may go on. */
export function countSignUp(place: string): Promise<number> {
  return longestWait([[SIGN_UP_PLACE, key(place)]]);
}

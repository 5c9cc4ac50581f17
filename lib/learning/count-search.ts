import "server-only";
import { createHash } from "node:crypto";
import { countAgainstLimit } from "@/lib/db/rate-limits";
import { accept, refuse, type Result } from "@/lib/kernel";

const SEARCHES = { name: "search", points: 120, durationSeconds: 60 };

/** Counts one search. @param place - where it came from; only its hash is kept. @returns a refusal when too many came within a minute. */
export async function countSearch(place: string): Promise<Result<undefined, "too-many">> {
  const waitSeconds = await countAgainstLimit(SEARCHES, createHash("sha256").update(place).digest("base64url"));
  return waitSeconds > 0 ? refuse("too-many") : accept(undefined);
}

import "server-only";
import { createHash } from "node:crypto";
import { countAgainstLimit } from "@/lib/db/rate-limits";
import { accept, refuse, type Result } from "@/lib/kernel";

/** More than anyone answers by thinking: a class behind one router shares it, a script that tries every answer does not get through. */
const ANSWERS = { name: "lesson-answer", points: 300, durationSeconds: 600 };

/**
 * Counts one answer to a lesson's question.
 *
 * @param place - the network address it came from; only its hash is kept, and only to count.
 * @returns a refusal when too many came from one place within ten minutes.
 */
export async function countAnswer(place: string): Promise<Result<undefined, "too-many">> {
  const waitSeconds = await countAgainstLimit(ANSWERS, createHash("sha256").update(place).digest("base64url"));
  return waitSeconds > 0 ? refuse("too-many") : accept(undefined);
}

import "server-only";
import { createHash } from "node:crypto";
import { createContactMessage, type ContactMessage } from "@/lib/db/contact-messages";
import { countAgainstLimit } from "@/lib/db/rate-limits";
import { accept, refuse, type Result } from "@/lib/kernel";

export type { ContactMessage } from "@/lib/db/contact-messages";

const DAY_SECONDS = 86_400;
/** Enough for a person with much to say, too few for a flood. A class behind one router shares it. */
const PER_PLACE = { name: "contact-place", points: 20, durationSeconds: DAY_SECONDS };

/** Too many messages from one place within a day. */
export type ContactRefusal = "too-many";

/**
 * Stores a message.
 *
 * @param place - the network address it came from; only its hash is kept, and only to count.
 * @returns a number to name the message by; a refusal when too many came from one place within a day.
 */
export async function sendMessage(message: ContactMessage, place: string): Promise<Result<{ readonly id: string }, ContactRefusal>> {
  const waitSeconds = await countAgainstLimit(PER_PLACE, createHash("sha256").update(place).digest("base64url"));
  if (waitSeconds > 0) return refuse("too-many");
  return accept(await createContactMessage(message));
}

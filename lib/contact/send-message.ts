import "server-only";
import { createHash } from "node:crypto";
import { createContactMessage, type ContactMessage } from "@/lib/db/contact-messages";
import { countAgainstLimit } from "@/lib/db/rate-limits";
import { accept, refuse, type Result } from "@/lib/kernel";
import { mailMessage, mailSettings } from "./mail-message";

export type { ContactMessage } from "@/lib/db/contact-messages";

const DAY_SECONDS = 86_400;
/** Enough for a person with much to say, too few for a flood. A class behind one router shares it. */
const PER_PLACE = { name: "contact-place", points: 20, durationSeconds: DAY_SECONDS };

/** Too many messages from one place within a day. */
export type ContactRefusal = "too-many";

/**
 * Stores a message, and mails it where mail is set up. The row is what counts: a mail server that is down loses nothing.
 *
 * @param place - the network address it came from; only its hash is kept, and only to count.
 * @returns a number to name the message by; a refusal when too many came from one place within a day.
 */
export async function sendMessage(message: ContactMessage, place: string): Promise<Result<{ readonly id: string }, ContactRefusal>> {
  const waitSeconds = await countAgainstLimit(PER_PLACE, createHash("sha256").update(place).digest("base64url"));
  if (waitSeconds > 0) return refuse("too-many");
  const stored = await createContactMessage(message);
  const settings = mailSettings();
  if (settings !== undefined) {
    await mailMessage(settings, stored.id, message).catch((error: unknown) => {
      console.error(`The message ${stored.id} is stored, but could not be mailed. Check SMTP_URL and CONTACT_TO.`, error);
    });
  }
  return accept(stored);
}

import { adoptEntry } from "@/lib/drafts";
import { browserJournal, dropEntries, entriesOf } from "./browser-journal";
import { sendLeft } from "./send-left";

const VISITOR = "";
/** Whoever signs in does not wait longer for the account to have it all: the next page goes on sending. */
const PATIENCE_MS = 4000;

/** Gives what a visitor wrote in this browser to the account that has signed in: from now on it is kept there as well. */
export async function adoptDrafts(account: string): Promise<void> {
  await browserJournal.noteAccount(account);
  const device = await browserJournal.device();
  for (const visitors of await entriesOf(VISITOR)) {
    const about = { device, id: crypto.randomUUID(), nowMs: Date.now() };
    const kept = await browserJournal.update(account, visitors.key, (own) => adoptEntry(own, visitors, about));
    if (kept !== undefined) await dropEntries(VISITOR, [visitors.key]);
  }
  await Promise.race([sendLeft(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

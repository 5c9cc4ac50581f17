import { noteReceipt, parcelOf } from "@/lib/drafts";
import { accountCopies } from "./account-copies";
import { browserJournal, entriesOf } from "./browser-journal";

/** Sends what pages that were killed, or offline, have left in the journal. @returns once all is sent, or the account cannot be reached. */
export async function sendLeft(): Promise<void> {
  const account = await browserJournal.account();
  if (account === "") return;
  const device = await browserJournal.device();
  for (const entry of await entriesOf(account)) {
    const parcel = parcelOf(entry, device);
    if (parcel === undefined) continue;
    const sent = await accountCopies.send(account, entry.key, parcel, false);
    if (sent.kind === "taken")
      await browserJournal.update(account, entry.key, (latest) => noteReceipt(latest ?? entry, parcel, sent.receipt));
    else if (sent.kind !== "refused" || sent.why === "signed-out") return;
  }
}

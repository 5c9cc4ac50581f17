import { parcelOf } from "@/lib/drafts";
import { browserJournal, dropEntries, entriesOf } from "./browser-journal";
import { sendLeft } from "./send-left";

/** What this browser keeps for the account that is signed in. */
export interface KeptHere {
  readonly drafts: number;
  /** Of these, what the account does not have yet. */
  readonly unsent: number;
}

/** Sends what is left first. @returns how much there is. */
export async function countKeptHere(): Promise<KeptHere> {
  const account = await browserJournal.account();
  if (account === "") return { drafts: 0, unsent: 0 };
  await sendLeft();
  const device = await browserJournal.device();
  const entries = await entriesOf(account);
  return { drafts: entries.length, unsent: entries.filter((entry) => parcelOf(entry, device) !== undefined).length };
}

/** From here on the browser is a visitor's. @param isClearing - what it keeps for the account is forgotten, too. */
export async function leaveAccount(isClearing: boolean): Promise<void> {
  const account = await browserJournal.account();
  await browserJournal.noteAccount("");
  if (!isClearing) return;
  if (account !== "") await dropEntries(account);
  forgetMocks();
}

/** What pages of mock interviews keep beside the journal until the server has it: `stepwise:mock:…` and `stepwise:mock-notes:…`. */
function forgetMocks(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name.startsWith("stepwise:mock")) localStorage.removeItem(name);
  } catch {
    // No storage: nothing was kept.
  }
}

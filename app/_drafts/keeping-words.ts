import type { DraftView, KeptInAccount } from "@/lib/drafts";

/** How well a draft is kept, in words and in one of four looks. */
export interface KeepingWords {
  readonly look: "none" | "busy" | "kept" | "waiting" | "trouble";
  readonly words: string;
  /** What may be done about it, or what it means; empty where the words say all. */
  readonly more: string;
}

type Refused = Exclude<KeptInAccount, "unknown" | "visitor" | "sending" | "saved" | "offline">;

const REFUSED: Readonly<Record<Refused, { readonly words: string; readonly more: string }>> = {
  "signed-out": {
    words: "Saved here only: you are signed out",
    more: "Sign in again in another tab: what stands here is then sent to your account.",
  },
  "too-large": {
    words: "Saved here only: too large for your account",
    more: "A definition, an input and a world may each have 1 MB: AWS takes no longer definition. Make it shorter and it is sent.",
  },
  "too-many": {
    words: "Saved here only: your account is full",
    more: "It keeps drafts of 3000 exercises, answers and notes. Download your data on the account page, and write to us.",
  },
  malformed: {
    words: "Saved here only: the page is out of date",
    more: "The site has changed since this page was opened. Reload it: what you wrote stays.",
  },
};

const NOTHING: KeepingWords = { look: "none", words: "", more: "" };

/** What the account adds to a draft that is in the journal. */
const KEPT: Readonly<Record<Exclude<KeptInAccount, Refused | "visitor">, KeepingWords>> = {
  unknown: { look: "kept", words: "Saved here", more: "" },
  sending: { look: "kept", words: "Saved here", more: "It is on its way to your account." },
  saved: { look: "kept", words: "Saved everywhere", more: "In this browser and in your account." },
  offline: {
    look: "waiting",
    words: "Saved here · offline, will send",
    more: "As soon as the server can be reached, it is sent to your account.",
  },
};

/** @returns how well a draft is kept. */
export function keepingWords({ texts, here, account }: Pick<DraftView, "texts" | "here" | "account">): KeepingWords {
  if (here === "saving") return { look: "busy", words: "Saving…", more: "" };
  if (here === "not-kept") return notKept(account);
  if (here === "loading" || (texts === null && here !== "saved")) return NOTHING;
  if (account === "visitor") return visitorWords(here === "restored");
  if (account in REFUSED) return { look: "trouble", ...REFUSED[account as Refused] };
  const kept = KEPT[account as keyof typeof KEPT];
  return here === "restored" ? { ...kept, words: `Your draft is back. ${kept.words}` } : kept;
}

function visitorWords(isBack: boolean): KeepingWords {
  const more = "With an account it is on your other devices, too.";
  return isBack
    ? { look: "kept", words: "Your draft is back", more: `It is kept in this browser only. ${more}` }
    : { look: "kept", words: "Kept in this browser only", more };
}

function notKept(account: KeptInAccount): KeepingWords {
  if (account === "saved")
    return { look: "kept", words: "Saved in your account", more: "This browser gives no storage: while you are offline, nothing is kept." };
  if (account === "sending") return { look: "busy", words: "Saving…", more: "" };
  const more = "Allow this site to store data, or copy your text elsewhere before you leave the page.";
  return { look: "trouble", words: "Not kept: this browser gives no storage", more };
}

/**
 * What is said aloud when one state follows another: nothing while all goes well, so that nobody is talked into while writing.
 * @returns empty where there is nothing to say.
 */
export function spokenWords(before: KeepingWords["look"], now: KeepingWords): string {
  if (now.look === "waiting" || now.look === "trouble") return now.look === before ? "" : `${now.words}. ${now.more}`;
  const wasBad = before === "waiting" || before === "trouble";
  return now.look === "kept" && wasBad ? "Your work is saved again." : "";
}

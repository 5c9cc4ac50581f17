import type { Copy } from "./copy";
import type { SendRefusal } from "./ports";
import type { Texts } from "./texts";

/** What is kept in this browser. */
export type KeptHere = "loading" | "untouched" | "restored" | "saving" | "saved" | "not-kept";

/** What the account has of it. */
export type KeptInAccount =
  /** It has not been asked yet. */
  | "unknown"
  /** Nobody is signed in: it is kept in this browser only. */
  | "visitor"
  | "sending"
  | "saved"
  /** It cannot be reached; what is written is sent when it can. */
  | "offline"
  | SendRefusal;

/** What a page shows of a draft; a new object with each change. */
export interface DraftView {
  /** Null: as it was at first. */
  readonly texts: Texts | null;
  readonly here: KeptHere;
  readonly account: KeptInAccount;
  /** Texts of other devices, written without knowing this one; the latest first. The learner decides. */
  readonly others: readonly Copy[];
}

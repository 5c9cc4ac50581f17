import { DraftKeeper } from "@/lib/drafts";
import { BROWSER_PORTS } from "./draft-ports";
import { holdDraft } from "./hold-draft";

/** A single text being written: an answer, a note. */
export interface HeldText {
  readonly change: (text: string | null) => void;
  readonly letGo: () => void;
}

/** Keeps one text in the journal and the account. @param onText - told what stands in it, whenever that changes; null where nothing does. */
export function holdText(key: string, onText: (text: string | null) => void): HeldText {
  const keeper = new DraftKeeper(key, BROWSER_PORTS);
  const stop = keeper.subscribe(() => {
    onText(keeper.view().texts?.text ?? null);
  });
  const letGo = holdDraft(keeper);
  return {
    change: (text) => {
      keeper.change(text === null ? null : { text });
    },
    letGo: () => {
      letGo();
      stop();
      void keeper.leave(false).then(() => {
        keeper.close();
      });
    },
  };
}
